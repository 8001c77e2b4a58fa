import { defineEntity, p } from '@mikro-orm/core';

/** What happened to a lead, or what it did. */
export enum LeadActivityKind {
  CREATED = 'CREATED',
  IMPORTED = 'IMPORTED',
  FORM_SUBMITTED = 'FORM_SUBMITTED',
  EMAIL_SENT = 'EMAIL_SENT',
  EMAIL_DELIVERED = 'EMAIL_DELIVERED',
  EMAIL_OPENED = 'EMAIL_OPENED',
  EMAIL_CLICKED = 'EMAIL_CLICKED',
  EMAIL_BOUNCED = 'EMAIL_BOUNCED',
  EMAIL_COMPLAINED = 'EMAIL_COMPLAINED',
  UNSUBSCRIBED = 'UNSUBSCRIBED',
  PURCHASED = 'PURCHASED',
  /** A named event of the host shop. */
  EVENT = 'EVENT',
  TAG_ADDED = 'TAG_ADDED',
  TAG_REMOVED = 'TAG_REMOVED',
  STAGE_CHANGED = 'STAGE_CHANGED',
  STATUS_CHANGED = 'STATUS_CHANGED',
  FIELD_CHANGED = 'FIELD_CHANGED',
  NOTE_WRITTEN = 'NOTE_WRITTEN',
  TASK_DONE = 'TASK_DONE',
  MERGED = 'MERGED',
}

const LeadActivitySchema = defineEntity({
  name: 'LeadActivity',
  tableName: 'lead_activity',
  indexes: [{ properties: ['leadId', 'id'] }, { properties: ['accountId', 'kind', 'id'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    leadId: p.uuid(),
    kind: p.enum(() => LeadActivityKind).$type<LeadActivityKind>(),
    /** What it is about, for a person: the tag, the stage, the subject of the mail, the name of the form. */
    subject: p.text().nullable(),
    /** Public id of what it is about, such as `msg_…`; null: nothing of its own. */
    subjectId: p.text().nullable(),
    /** Equal for the same occurrence told twice: it is kept once. Null: always a new one. */
    sourceKey: p.text().nullable(),
    data: p.json<Record<string, unknown>>().nullable(),
    /** What it added to the score. */
    points: p.integer().default(0),
    /** Score rules that gave the points. */
    ruleIds: p.array<string>().default([]),
    /** Null: the lead itself or the program. */
    actorUserId: p.uuid().nullable(),
    at: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** One line of a lead's timeline; score and segments read only these. */
export class LeadActivity extends LeadActivitySchema.class {}
LeadActivitySchema.setClass(LeadActivity);

const LeadScoreRuleSchema = defineEntity({
  name: 'LeadScoreRule',
  tableName: 'lead_score_rule',
  indexes: [{ properties: ['accountId', 'position'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    kind: p.enum(() => LeadActivityKind).$type<LeadActivityKind>(),
    /** Only where the subject is this, case ignored; null: always. */
    subject: p.text().nullable(),
    /** -1,000 to 1,000. */
    points: p.integer(),
    /** How often at most for one lead; null: every time. */
    maxTimes: p.integer().nullable(),
    position: p.integer(),
    enabled: p.boolean().default(true),
  },
});

/** Points that an activity is worth; rules look at what comes after they were made. */
export class LeadScoreRule extends LeadScoreRuleSchema.class {}
LeadScoreRuleSchema.setClass(LeadScoreRule);
