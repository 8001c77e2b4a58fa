import { defineEntity, p } from '@mikro-orm/core';

export enum AlertSeverity {
  INFO = 'INFO',
  WARNING = 'WARNING',
  CRITICAL = 'CRITICAL',
}

export enum AlertState {
  FIRING = 'FIRING',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  RECOVERED = 'RECOVERED',
}

const AlertSchema = defineEntity({
  name: 'Alert',
  tableName: 'alert',
  properties: {
    id: p.uuid().primary(),
    /** What kind of trouble, such as PROVIDER_CREDIT; each kind has a runbook. */
    kind: p.text(),
    /** Equal while it is the same trouble: at most one alert of it is not recovered. */
    fingerprint: p.text(),
    severity: p.enum(() => AlertSeverity).$type<AlertSeverity>(),
    /** How far a trouble that has levels has come; a higher one is told again. */
    level: p.integer().default(0),
    /** How often it was told: 1, and one more for each time it rose to a higher level. */
    round: p.integer().default(1),
    state: p.enum(() => AlertState).$type<AlertState>(),
    /** Facts for the texts in both languages: names and figures. */
    facts: p.json<Record<string, unknown>>(),
    /** Path of the filtered rows in the admin, such as `/failed-operations?fingerprint=…`. */
    link: p.text(),
    /** How often it was reported. */
    occurrences: p.integer().default(1),
    firedAt: p.datetime().length(3),
    lastSeenAt: p.datetime().length(3),
    acknowledgedAt: p.datetime().length(3).nullable(),
    acknowledgedByUserId: p.uuid().nullable(),
    /** When it goes to the channels for escalation unless somebody acknowledges it; null: never. */
    escalateAt: p.datetime().length(3).nullable(),
    escalatedAt: p.datetime().length(3).nullable(),
    recoveredAt: p.datetime().length(3).nullable(),
    /** Number of the latest change. */
    sequence: p.integer().default(1),
  },
});

/** A trouble that people are told of, from its beginning to its end. */
export class Alert extends AlertSchema.class {}
AlertSchema.setClass(Alert);

export enum ChannelKind {
  SLACK = 'SLACK',
  EMAIL = 'EMAIL',
}

const AlertChannelSchema = defineEntity({
  name: 'AlertChannel',
  tableName: 'alert_channel',
  properties: {
    id: p.uuid().primary(),
    kind: p.enum(() => ChannelKind).$type<ChannelKind>(),
    name: p.text().unique(),
    enabled: p.boolean().default(true),
    /** Language of its texts: `id` or `en`. */
    language: p.text().default('id'),
    /** EMAIL: a server of its own, without its password; null: through a provider. */
    settings: p.json<Record<string, unknown>>().nullable(),
    /** EMAIL: addresses. */
    recipients: p.json<string[]>(),
    /** Encrypted: the Slack address, or password and the like of a server of its own. */
    secrets: p.blob().nullable(),
    /** Least severity it gets. */
    minSeverity: p.enum(() => AlertSeverity).$type<AlertSeverity>(),
    /** True: it gets only what nobody acknowledged in time. */
    escalationOnly: p.boolean().default(false),
    testedAt: p.datetime().length(3).nullable(),
    testPassed: p.boolean().nullable(),
    testText: p.text().nullable(),
    /** Not before this moment, as its server asked. */
    notBefore: p.datetime().length(3).nullable(),
    /** Why it was disabled by itself, such as a revoked address; null: it was not. */
    problem: p.text().nullable(),
    updatedAt: p.datetime().length(3).defaultRaw('now()'),
    updatedByUserId: p.uuid().nullable(),
  },
});

/** Where alerts go. */
export class AlertChannel extends AlertChannelSchema.class {}
AlertChannelSchema.setClass(AlertChannel);

const AlertRuleSchema = defineEntity({
  name: 'AlertRule',
  tableName: 'alert_rule',
  properties: {
    kind: p.text().primary(),
    enabled: p.boolean().default(true),
    severity: p.enum(() => AlertSeverity).$type<AlertSeverity>(),
    /** After how many minutes without acknowledgement it goes to the channels for escalation; null: never. */
    escalateMinutes: p.integer().nullable(),
    updatedAt: p.datetime().length(3).defaultRaw('now()'),
    updatedByUserId: p.uuid().nullable(),
  },
});

/** How one kind of trouble is told. */
export class AlertRule extends AlertRuleSchema.class {}
AlertRuleSchema.setClass(AlertRule);

const AlertMuteSchema = defineEntity({
  name: 'AlertMute',
  tableName: 'alert_mute',
  properties: {
    id: p.uuid().primary(),
    /** Null: every kind. */
    kind: p.text().nullable(),
    startsAt: p.datetime().length(3),
    endsAt: p.datetime().length(3),
    reason: p.text(),
    createdByUserId: p.uuid(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** A while in which alerts are kept and shown but not sent. */
export class AlertMute extends AlertMuteSchema.class {}
AlertMuteSchema.setClass(AlertMute);

/** What a notice tells. */
export enum NoticeKind {
  FIRED = 'FIRED',
  ESCALATED = 'ESCALATED',
  RECOVERED = 'RECOVERED',
}

export enum NoticeState {
  WAITING = 'WAITING',
  SENT = 'SENT',
  /** Its tries are used up, or the channel cannot take it any more. */
  FAILED = 'FAILED',
  /** A mute window kept it back. */
  MUTED = 'MUTED',
}

const AlertNoticeSchema = defineEntity({
  name: 'AlertNotice',
  tableName: 'alert_notice',
  uniques: [{ properties: ['alertId', 'channelId', 'kind', 'round'] }],
  properties: {
    id: p.uuid().primary(),
    alertId: p.uuid(),
    channelId: p.uuid(),
    kind: p.enum(() => NoticeKind).$type<NoticeKind>(),
    /** Of which round of the alert. */
    round: p.integer().default(1),
    state: p.enum(() => NoticeState).$type<NoticeState>(),
    attempts: p.integer().default(0),
    dueAt: p.datetime().length(3),
    /** EMAIL: who was not told yet; null: nobody was. */
    pending: p.json<string[]>().nullable(),
    /** True from before its first byte leaves until its answer is known. */
    underWay: p.boolean().default(false),
    /** True when an earlier try may have arrived. */
    possibleDuplicate: p.boolean().default(false),
    sentAt: p.datetime().length(3).nullable(),
    /** What the channel answered last, secrets removed. */
    answer: p.text().nullable(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** One telling of an alert through one channel. */
export class AlertNotice extends AlertNoticeSchema.class {}
AlertNoticeSchema.setClass(AlertNotice);
