import { defineEntity, p } from '@mikro-orm/core';

export enum BulkState {
  RUNNING = 'RUNNING',
  /** A person stopped it; it can be resumed. */
  ABORTED = 'ABORTED',
  COMPLETED = 'COMPLETED',
  /** It could not go on by itself; it can be resumed. */
  FAILED = 'FAILED',
}

const BulkOperationSchema = defineEntity({
  name: 'BulkOperation',
  tableName: 'bulk_operation',
  properties: {
    id: p.uuid().primary(),
    /** `<domain>.<verb>-<noun>`, as the domain registered it. */
    kind: p.text(),
    /** Null: of the whole installation. */
    accountId: p.uuid().nullable(),
    state: p.enum(() => BulkState).$type<BulkState>(),
    /** Which things, and what else the kind needs; never secrets. */
    input: p.json<Record<string, unknown>>(),
    /** How many things matched when it began. */
    estimate: p.integer(),
    processed: p.integer().default(0),
    succeeded: p.integer().default(0),
    /** Looked at and left as they were, such as those that somebody else had done meanwhile. */
    skipped: p.integer().default(0),
    failed: p.integer().default(0),
    /** Things that were done before it went on last, and when that was: its speed is reckoned from there. */
    processedBefore: p.integer().default(0),
    runningSince: p.datetime().length(3).defaultRaw('now()'),
    /** Tries of the next chunk that failed, and when it is tried again. */
    tries: p.integer().default(0),
    dueAt: p.datetime().length(3).defaultRaw('now()'),
    /** Where the next chunk begins; null: at the beginning. */
    cursor: p.text().nullable(),
    problem: p.text().nullable(),
    actorUserId: p.uuid(),
    startedAt: p.datetime().length(3).defaultRaw('now()'),
    finishedAt: p.datetime().length(3).nullable(),
    /** Number of the latest change. */
    sequence: p.integer().default(1),
  },
});

/** One action on everything that matches, done in chunks by a job, with progress. */
export class BulkOperation extends BulkOperationSchema.class {}
BulkOperationSchema.setClass(BulkOperation);
