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
    processedAt: p.datetime().length(3).nullable(),
  },
});

/** An event from outside as it came; answered with 200 once it is here, worked on afterwards. */
export class InboxEvent extends InboxEventSchema.class {}
InboxEventSchema.setClass(InboxEvent);
