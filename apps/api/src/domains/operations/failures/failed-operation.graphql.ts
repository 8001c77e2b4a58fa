import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../infra/graphql/connection.ts';
import { Node } from '../../../infra/graphql/node.ts';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import { FailedKind, FailedState, Resolution } from './failed-operation.entity.ts';
import type { Estimate } from './failed-operation.service.ts';
import type { GroupRow } from './sql/group-failures.ts';
import type { EntryRow, FailureRow } from './sql/read-failures.ts';

registerEnumType(FailedKind, {
  name: 'FailedKind',
  description: 'What kind of work failed.',
  valuesConfig: {
    EMAIL: { description: 'A mail that failed for good.' },
    WEBHOOK: { description: 'An event from outside that could not be worked on.' },
    JOB: { description: 'A job whose tries are used up.' },
  },
});
registerEnumType(FailedState, {
  name: 'FailedState',
  description: 'Where a failed operation stands.',
  valuesConfig: {
    OPEN: { description: 'Somebody has to look at it.' },
    RETRYING: { description: 'It was put back and is not decided.' },
    RESOLVED: { description: 'Nothing more is to be done.' },
  },
});
registerEnumType(Resolution, {
  name: 'FailedResolution',
  description: 'How a failed operation came to be resolved.',
  valuesConfig: {
    RETRIED: { description: 'A retry worked.' },
    BY_PERSON: { description: 'A person said that nothing more is to be done.' },
    BY_RULE: { description: 'A rule did.' },
  },
});

@ObjectType('FailedOperation', { implements: Node, description: 'A unit of work that used up its tries.' })
export class FailedOperationType extends Node {
  @Exposed('PARENT', () => FailedKind, 'What kind of work.')
  kind!: FailedKind;

  @Exposed('PARENT', () => FailedState, 'Where it stands.')
  state!: FailedState;

  @Exposed('PARENT', () => Resolution, 'How it came to be resolved; null before.', { nullable: true })
  resolution!: Resolution | null;

  @Exposed('PARENT', () => String, 'What it belongs to: an id such as `msg_…`, or where an event came from.')
  subject!: string;

  @Exposed('PARENT', () => String, 'Name of the job queue; null unless JOB.', { nullable: true })
  queue!: string | null;

  @Exposed('PARENT', () => Boolean, 'True for a mail of the critical queue.')
  critical!: boolean;

  @Exposed('PARENT', () => String, 'Class of the failure: that of delivery, or the name of the error.')
  errorClass!: string;

  @Exposed('PARENT', () => String, 'Code of the provider; null: none.', { nullable: true })
  errorCode!: string | null;

  @Exposed('PARENT', () => String, 'What went wrong, in its own words, secrets removed.')
  errorText!: string;

  @Exposed('PARENT', () => String, 'Equal for failures of one cause.')
  fingerprint!: string;

  @Exposed('PARENT', () => String, 'What the fingerprint stands for.')
  cause!: string;

  @Exposed('PARENT', () => Int, 'Tries over all its failures.')
  tries!: number;

  @Exposed('PARENT', () => Int, 'How often it was put back.')
  timesRetried!: number;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it failed first.')
  firstFailedAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it failed last.')
  lastFailedAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was put back last; null: never.', { nullable: true })
  retriedAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'Since when nothing more is to be done; null before.', { nullable: true })
  resolvedAt!: Date | null;

  @Exposed('PARENT', () => Int, 'Number of its latest change.')
  sequence!: number;

  row!: FailureRow;
}

@ObjectType({ description: 'A page of failed operations.' })
export class FailedOperationConnection extends connectionOf('FailedOperation', () => FailedOperationType) {}

@ObjectType('FailedOperationEvent', { description: 'Something that happened to a failed operation.' })
export class FailedOperationEventType {
  @Exposed('PARENT', () => String, 'FAILED, RETRIED, EDITED, RESOLVED, REOPENED, OWNER_SET or NOTE.')
  kind!: string;

  @Exposed('PARENT', () => GraphQLDateTime, 'When.')
  at!: Date;

  @Exposed('PARENT', () => String, 'What was written, or what went wrong this time.', { nullable: true })
  text!: string | null;

  @Exposed('PARENT', () => ID, 'The rule that did it, `fru_…`; null: a person or Merpati.', { nullable: true })
  ruleId!: string | null;

  row!: EntryRow;
}

@ObjectType({ description: 'Failed operations of one cause.' })
export class FailedOperationGroup {
  @Exposed('PARENT', () => String, 'Equal for failures of one cause.')
  fingerprint!: string;

  @Exposed('PARENT', () => String, 'What it stands for.')
  cause!: string;

  @Exposed('PARENT', () => [FailedKind], 'What kinds of work.')
  kinds!: FailedKind[];

  @Exposed('PARENT', () => Int, 'How many of those that were asked for.')
  count!: number;

  @Exposed('PARENT', () => Int, 'Of those: open.')
  openCount!: number;

  @Exposed('PARENT', () => Int, 'Accounts that are touched.')
  accountCount!: number;

  @Exposed('PARENT', () => GraphQLDateTime, 'First failure.')
  firstFailedAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'Latest failure.')
  lastFailedAt!: Date;

  row!: GroupRow;
}

@ObjectType({ description: 'A page of causes.' })
export class FailedOperationGroupConnection extends connectionOf('FailedOperationGroup', () => FailedOperationGroup) {}

/** Why some cannot be retried. */
export enum Hindrance {
  NOT_OPEN = 'NOT_OPEN',
  MOVED_ON = 'MOVED_ON',
  PROCESSED = 'PROCESSED',
  ADDRESS_SUPPRESSED = 'ADDRESS_SUPPRESSED',
  QUEUE_GONE = 'QUEUE_GONE',
}

registerEnumType(Hindrance, {
  name: 'FailedOperationHindrance',
  description: 'Why a failed operation would be passed over.',
  valuesConfig: {
    NOT_OPEN: { description: 'It is being retried, or resolved already.' },
    MOVED_ON: { description: 'Its mail went on meanwhile.' },
    PROCESSED: { description: 'Its event was worked on meanwhile.' },
    ADDRESS_SUPPRESSED: { description: 'Its address must not be mailed.' },
    QUEUE_GONE: { description: 'Nobody does such jobs any more.' },
  },
});

@ObjectType({ description: 'Failed operations that would be passed over.' })
export class FailedOperationObstacle {
  @Exposed('PARENT', () => Hindrance, 'Why.')
  hindrance!: Hindrance;

  @Exposed('PARENT', () => Int, 'How many.')
  count!: number;
}

@ObjectType({ description: 'What an action on all that match would come to.' })
export class FailedOperationsEstimate {
  @Exposed('PARENT', () => Int, 'How many match.')
  count!: number;

  @Exposed('PARENT', () => Int, 'How many of them the action would change.')
  actionable!: number;

  @Exposed('PARENT', () => [FailedOperationObstacle], 'Why it would not change the others.')
  obstacles!: FailedOperationObstacle[];

  @Exposed('PARENT', () => [FailedOperationGroup], 'The twenty largest causes.')
  causes!: FailedOperationGroup[];

  @Exposed('PARENT', () => GraphQLSafeInt, 'Credits that sending again would set aside.')
  credits!: number;

  @Exposed('PARENT', () => GraphQLDateTime, 'When the oldest of them failed first; null: none matches.', {
    nullable: true,
  })
  oldestAt!: Date | null;
}

@ObjectType({ description: 'How many failed operations there are.' })
export class FailedOperationsChange {
  @Exposed('PARENT', () => Int, 'Grows with every change anywhere; what lies between two numbers was told together.')
  sequence!: number;

  @Exposed('PARENT', () => Int, 'Open ones.')
  openCount!: number;

  @Exposed('PARENT', () => Int, 'Those being retried.')
  retryingCount!: number;

  @Exposed('PARENT', () => Int, 'Open ones of the critical queue.')
  openCriticalCount!: number;
}

export function toFailedOperation(row: FailureRow): FailedOperationType {
  return Object.assign(new FailedOperationType(), {
    id: toPublicId('fop', row.id),
    kind: row.kind,
    state: row.state,
    resolution: row.resolution,
    subject: row.subject,
    queue: row.queue,
    critical: row.dispatchQueue === 'CRITICAL',
    errorClass: row.errorClass,
    errorCode: row.errorCode,
    errorText: row.errorText,
    fingerprint: row.fingerprint,
    cause: row.cause,
    tries: row.attempts,
    timesRetried: row.retries,
    firstFailedAt: row.firstFailedAt,
    lastFailedAt: row.lastFailedAt,
    retriedAt: row.retriedAt,
    resolvedAt: row.resolvedAt,
    sequence: row.sequence,
    row,
  });
}

export function toFailedOperationEvent(row: EntryRow): FailedOperationEventType {
  const { kind, at, text, ruleId } = row;
  return Object.assign(new FailedOperationEventType(), {
    kind,
    at,
    text,
    ruleId: ruleId && toPublicId('fru', ruleId),
    row,
  });
}

export function toFailedOperationGroup(row: GroupRow): FailedOperationGroup {
  const {
    fingerprint,
    cause,
    kinds,
    count,
    open: openCount,
    accounts: accountCount,
    firstFailedAt,
    lastFailedAt,
  } = row;
  const shown = { fingerprint, cause, kinds, count, openCount, accountCount, firstFailedAt, lastFailedAt, row };
  return Object.assign(new FailedOperationGroup(), shown);
}

/** Resolving asks only whether something is decided already. */
export function toEstimate(estimate: Estimate, retry: boolean): FailedOperationsEstimate {
  const { count, notOpen, movedOn, processed, suppressed, queueGone, causes, credits, oldestAt } = estimate;
  const all: [Hindrance, number][] = retry
    ? [
        [Hindrance.NOT_OPEN, notOpen],
        [Hindrance.MOVED_ON, movedOn],
        [Hindrance.PROCESSED, processed],
        [Hindrance.ADDRESS_SUPPRESSED, suppressed],
        [Hindrance.QUEUE_GONE, queueGone],
      ]
    : [];
  const obstacles = all.filter(([, many]) => many > 0).map(([hindrance, many]) => ({ hindrance, count: many }));
  return {
    count,
    actionable: count - obstacles.reduce((sum, one) => sum + one.count, 0),
    obstacles,
    causes: causes.map(toFailedOperationGroup),
    credits: retry ? Number(credits) : 0,
    oldestAt,
  };
}
