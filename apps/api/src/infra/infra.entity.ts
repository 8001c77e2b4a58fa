import { defineEntity, p } from '@mikro-orm/core';

const IdempotencyRecordSchema = defineEntity({
  name: 'IdempotencyRecord',
  tableName: 'idempotency_record',
  properties: {
    accountId: p.uuid().primary(),
    key: p.uuid().primary(),
    operation: p.text(),
    /** SHA-256 of the input: the same key with another input is a mistake of the caller. */
    inputHash: p.blob(),
    /** What the first call made. */
    resultId: p.uuid(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** Remembers what a key made, so that a repeated call makes nothing more. */
export class IdempotencyRecord extends IdempotencyRecordSchema.class {}
IdempotencyRecordSchema.setClass(IdempotencyRecord);

const RateLimitSchema = defineEntity({
  name: 'RateLimit',
  tableName: 'rate_limit',
  properties: {
    key: p.string().length(255).primary(),
    points: p.integer().default(0),
    expire: p.bigint('string').nullable(),
  },
});

/** Counters of named limits; written by rate-limiter-flexible. */
export class RateLimit extends RateLimitSchema.class {}
RateLimitSchema.setClass(RateLimit);

const InboxEventSchema = defineEntity({
  name: 'InboxEvent',
  tableName: 'inbox_event',
  uniques: [{ properties: ['source', 'dedupeKey'] }],
  properties: {
    id: p.uuid().primary(),
    /** Who sent it, such as `provider:<id>`. */
    source: p.text(),
    /** SHA-256 of what makes the event itself: the same event comes twice and is kept once. */
    dedupeKey: p.blob(),
    body: p.json<unknown>(),
    receivedAt: p.datetime().length(3).defaultRaw('now()'),
    /** Tries that failed. */
    attempts: p.integer().default(0),
    /** Not before this moment; set by a failed try. */
    retryAt: p.datetime().length(3).nullable(),
    /** Why the last try failed. */
    problem: p.text().nullable(),
    processedAt: p.datetime().length(3).nullable(),
  },
});

/** An event from outside as it came; answered with 200 once it is here, worked on afterwards. */
export class InboxEvent extends InboxEventSchema.class {}
InboxEventSchema.setClass(InboxEvent);

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  indexes: [
    { properties: ['accountId', 'id'] },
    { properties: ['actorUserId', 'id'] },
    { properties: ['action', 'id'] },
    { properties: ['subject', 'id'] },
  ],
  properties: {
    id: p.uuid().primary(),
    /** Null: of the whole installation. */
    accountId: p.uuid().nullable(),
    actorUserId: p.uuid().nullable(),
    actorKeyId: p.uuid().nullable(),
    /** `<domain>.<verb>`, past tense, such as `recipient.erased`. */
    action: p.text(),
    /** What it was done to: an id, or a hash where the thing is personal. */
    subject: p.text(),
    details: p.json<Record<string, unknown>>().nullable(),
    /** What a change found and what it left, secrets masked; null where there is nothing to compare. */
    before: p.json<Record<string, unknown>>().nullable(),
    after: p.json<Record<string, unknown>>().nullable(),
    /** Network address of the caller; null: the program. */
    ip: p.text().nullable(),
    at: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** Who did what that cannot be undone or that others must be able to follow; append-only. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);

const InstallationSchema = defineEntity({
  name: 'Installation',
  tableName: 'installation',
  properties: {
    id: p.smallint().primary(),
    /** The database that may send: its server and its number there. A copy of it has another one. */
    databaseIdentity: p.text(),
    confirmedAt: p.datetime().length(3).defaultRaw('now()'),
    /** Who said that this copy may send; null: it is no copy. */
    confirmedByUserId: p.uuid().nullable(),
    /** Since when nothing is sent: a person stopped it, or a start found that this is a copy. Null: mail is sent. */
    heldSince: p.datetime().length(3).nullable(),
    /** Null: not by a person. */
    heldByUserId: p.uuid().nullable(),
    heldNote: p.text().nullable(),
  },
});

/** Which database this is; one row. */
export class Installation extends InstallationSchema.class {}
InstallationSchema.setClass(Installation);
