import { defineEntity, p } from '@mikro-orm/core';

export enum FailedKind {
  /** A message that failed for good. */
  EMAIL = 'EMAIL',
  /** An event from outside whose tries are used up. */
  WEBHOOK = 'WEBHOOK',
  /** A job in a dead-letter queue. */
  JOB = 'JOB',
}

export enum FailedState {
  OPEN = 'OPEN',
  /** It was put back and is not decided. */
  RETRYING = 'RETRYING',
  RESOLVED = 'RESOLVED',
}

/** How a failed operation came to be resolved. */
export enum Resolution {
  /** A retry worked. */
  RETRIED = 'RETRIED',
  /** A person said that nothing more is to be done. */
  BY_PERSON = 'BY_PERSON',
  /** A rule did. */
  BY_RULE = 'BY_RULE',
}

const FailedOperationSchema = defineEntity({
  name: 'FailedOperation',
  tableName: 'failed_operation',
  uniques: [{ properties: ['kind', 'sourceId'] }],
  indexes: [{ properties: ['fingerprint', 'id'] }, { properties: ['accountId', 'id'] }],
  properties: {
    id: p.uuid().primary(),
    kind: p.enum(() => FailedKind).$type<FailedKind>(),
    /** The message, the inbox event, or the job that failed first. */
    sourceId: p.uuid(),
    /** Null: of the whole installation. */
    accountId: p.uuid().nullable(),
    /** Name of the job queue; null unless JOB. */
    queue: p.text().nullable(),
    /** What it belongs to: a public id such as `msg_…`, or the source of an event. */
    subject: p.text(),
    /** The taxonomy of delivery, or the name of the error. */
    errorClass: p.text(),
    /** Code of the provider or of the database; null: none. */
    errorCode: p.text().nullable(),
    /** What went wrong, in its own words, secrets removed. */
    errorText: p.text(),
    /** Equal for failures of one cause. */
    fingerprint: p.text(),
    /** What the fingerprint stands for, as people read it. */
    cause: p.text(),
    /** The provider that was tried last; null: none. */
    providerId: p.uuid().nullable(),
    /** Queue of the message; CRITICAL ones alert at once. Null unless EMAIL. */
    dispatchQueue: p.text().nullable(),
    /** What a job carried: ids only. Null unless JOB. */
    payload: p.json<Record<string, unknown>>().nullable(),
    /** Tries before it came here, over all its failures. */
    attempts: p.integer(),
    state: p
      .enum(() => FailedState)
      .$type<FailedState>()
      .default(FailedState.OPEN),
    resolution: p
      .enum(() => Resolution)
      .$type<Resolution>()
      .nullable(),
    /** How often it was put back, and how often of that by a rule. */
    retries: p.integer().default(0),
    ruleRetries: p.integer().default(0),
    /** Number of the status change by which the message failed last; 0 unless EMAIL. */
    failedSequence: p.integer().default(0),
    /** The job that does it again while RETRYING; null unless JOB. */
    retryJobId: p.uuid().nullable(),
    ownerUserId: p.uuid().nullable(),
    firstFailedAt: p.datetime().length(3),
    lastFailedAt: p.datetime().length(3),
    retriedAt: p.datetime().length(3).nullable(),
    resolvedAt: p.datetime().length(3).nullable(),
    resolvedByUserId: p.uuid().nullable(),
    /** Number of the latest change. */
    sequence: p.integer().default(1),
  },
});

/** A unit of work that used up its tries. */
export class FailedOperation extends FailedOperationSchema.class {}
FailedOperationSchema.setClass(FailedOperation);

const FailedOperationEventSchema = defineEntity({
  name: 'FailedOperationEvent',
  tableName: 'failed_operation_event',
  indexes: [{ properties: ['operationId', 'id'] }],
  properties: {
    id: p.uuid().primary(),
    operationId: p.uuid(),
    /** FAILED, RETRIED, EDITED, RESOLVED, REOPENED, OWNER_SET, NOTE. */
    kind: p.text(),
    /** Null: the program. */
    actorUserId: p.uuid().nullable(),
    /** The rule that did it; null: a person or the program. */
    ruleId: p.uuid().nullable(),
    /** What was written, or what went wrong this time. */
    text: p.text().nullable(),
    at: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** What happened to a failed operation, and what people wrote about it. */
export class FailedOperationEvent extends FailedOperationEventSchema.class {}
FailedOperationEventSchema.setClass(FailedOperationEvent);

export enum RuleAction {
  RETRY = 'RETRY',
  RESOLVE = 'RESOLVE',
}

const FailedOperationRuleSchema = defineEntity({
  name: 'FailedOperationRule',
  tableName: 'failed_operation_rule',
  properties: {
    id: p.uuid().primary(),
    fingerprint: p.text(),
    /** What the fingerprint stands for, as people read it. */
    cause: p.text(),
    action: p.enum(() => RuleAction).$type<RuleAction>(),
    /** RETRY: after how many seconds, and how often at most for one operation. */
    delaySeconds: p.integer().default(0),
    maxRetries: p.integer().default(1),
    reason: p.text(),
    enabled: p.boolean().default(true),
    /** How often it acted. */
    used: p.integer().default(0),
    createdByUserId: p.uuid(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** What the program does by itself with failures of one cause. */
export class FailedOperationRule extends FailedOperationRuleSchema.class {}
FailedOperationRuleSchema.setClass(FailedOperationRule);

const FailureProgressSchema = defineEntity({
  name: 'FailureProgress',
  tableName: 'failure_progress',
  properties: {
    id: p.smallint().primary(),
    /** Failures of messages that transactions before this one wrote are here. */
    collectedBefore: p.bigint('string'),
  },
});

/** How far the collecting of failed messages has come; one row. */
export class FailureProgress extends FailureProgressSchema.class {}
FailureProgressSchema.setClass(FailureProgress);
