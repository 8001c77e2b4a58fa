import type { Row, Sql } from '../database.ts';
import type { BulkState } from './bulk-operation.entity.ts';

export interface BulkRow extends Row {
  id: string;
  kind: string;
  accountId: string | null;
  state: BulkState;
  input: object;
  estimate: number;
  processed: number;
  succeeded: number;
  skipped: number;
  failed: number;
  processedBefore: number;
  runningSince: Date;
  tries: number;
  cursor: string | null;
  problem: string | null;
  actorUserId: string;
  startedAt: Date;
  finishedAt: Date | null;
  sequence: number;
  /** The database's clock. */
  now: Date;
}

const columns = `
  id, kind, account_id as "accountId", state, input, estimate, processed, succeeded, skipped, failed,
  processed_before as "processedBefore", running_since as "runningSince", tries, cursor, problem, actor_user_id as "actorUserId",
  started_at as "startedAt", finished_at as "finishedAt", sequence, clock_timestamp() as now`;

/** Tells workers that there is something to do. */
export const BULK_WAKE_CHANNEL = 'merpati_bulk_wake';

/** Told by the database of every change: the payload is the id. */
export const BULK_CHANGES_CHANNEL = 'merpati_bulk_operation';

const WAKE = `(select pg_notify('${BULK_WAKE_CHANNEL}', ''))`;

export async function insertBulk(
  sql: Sql,
  bulk: Pick<BulkRow, 'id' | 'kind' | 'accountId' | 'input' | 'estimate' | 'actorUserId'>,
): Promise<BulkRow> {
  const [row] = await sql.query<BulkRow>({
    text: `
      insert into bulk_operation (id, kind, account_id, state, input, estimate, actor_user_id)
      values ($1, $2, $3, 'RUNNING', $4, $5, $6) returning ${columns}, ${WAKE}`,
    values: [bulk.id, bulk.kind, bulk.accountId, JSON.stringify(bulk.input), bulk.estimate, bulk.actorUserId],
  });
  return row!;
}

/** Null as `accountId`: of every account. */
export async function listBulk(
  sql: Sql,
  accountId: string | null,
  page: { limit: number; after: string | null },
): Promise<BulkRow[]> {
  return sql.query<BulkRow>({
    text: `
      select ${columns} from bulk_operation
       where ($1::uuid is null or account_id = $1) and ($2::uuid is null or id < $2) order by id desc limit $3`,
    values: [accountId, page.after, page.limit],
  });
}

export async function countBulk(sql: Sql, accountId: string | null): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    text: 'select count(*)::int as count from bulk_operation where ($1::uuid is null or account_id = $1)',
    values: [accountId],
  });
  return row?.count ?? 0;
}

export async function findBulk(sql: Sql, id: string): Promise<BulkRow | undefined> {
  const [row] = await sql.query<BulkRow>({
    text: `select ${columns} from bulk_operation where id = $1`,
    values: [id],
  });
  return row;
}

/**
 * Whoever holds the turn of an operation may change it. Waiters of an advisory lock are served in order, those of a row are not:
 * without it a worker that asks at the right moment begins the next chunk before the person who waits for the end of this one.
 */
const TURN = `hashtextextended('bulk_operation:' || $1::text, 0)`;

/** The same with its row locked; waits for a chunk under way, and no further one begins before it. */
export async function lockBulk(sql: Sql, id: string): Promise<BulkRow | undefined> {
  await sql.query({ text: `select pg_advisory_xact_lock(${TURN})`, values: [id] });
  const [row] = await sql.query<BulkRow>({
    text: `select ${columns} from bulk_operation where id = $1 for update`,
    values: [id],
  });
  return row;
}

/** Locks one that is due; undefined when there is none, other processes have them, or a person waits to change it. */
export async function lockDueBulk(sql: Sql): Promise<BulkRow | undefined> {
  const [row] = await sql.query<BulkRow>({
    text: `
      select ${columns} from bulk_operation where state = 'RUNNING' and due_at <= clock_timestamp()
       order by due_at limit 1 for update skip locked`,
  });
  return row && (await takeTurn(sql, row.id)) ? row : undefined;
}

async function takeTurn(sql: Sql, id: string): Promise<boolean> {
  const [turn] = await sql.query<{ taken: boolean }>({
    text: `select pg_try_advisory_xact_lock(${TURN}) as taken`,
    values: [id],
  });
  return turn!.taken;
}

export interface ChunkDone {
  id: string;
  succeeded: number;
  skipped: number;
  failed: number;
  cursor: string | null;
}

/** Counts a chunk; without a cursor nothing is left. The caller holds the lock. */
export async function noteChunk(sql: Sql, { id, succeeded, skipped, failed, cursor }: ChunkDone): Promise<void> {
  await sql.query({
    text: `
      update bulk_operation
         set processed = processed + $2 + $3 + $4, succeeded = succeeded + $2, skipped = skipped + $3, failed = failed + $4,
             cursor = coalesce($5, cursor), tries = 0, problem = null, due_at = clock_timestamp(), sequence = sequence + 1,
             state = case when $5::text is null then 'COMPLETED' else state end,
             finished_at = case when $5::text is null then clock_timestamp() end
       where id = $1`,
    values: [id, succeeded, skipped, failed, cursor],
  });
}

/** Notes that a chunk failed: it is tried again after `delaySeconds`; null: its tries are used up. */
export async function noteFailedChunk(
  sql: Sql,
  failure: { id: string; problem: string; delaySeconds: number | null },
): Promise<void> {
  await sql.query({
    text: `
      update bulk_operation
         set tries = tries + 1, problem = $2, sequence = sequence + 1,
             due_at = clock_timestamp() + make_interval(secs => coalesce($3, 0)),
             state = case when $3::float8 is null then 'FAILED' else state end,
             finished_at = case when $3::float8 is null then clock_timestamp() end
       where id = $1 and state = 'RUNNING'`,
    values: [failure.id, failure.problem, failure.delaySeconds],
  });
}

export async function abortBulk(sql: Sql, id: string): Promise<void> {
  await sql.query({
    text: `update bulk_operation set state = 'ABORTED', finished_at = clock_timestamp(), sequence = sequence + 1 where id = $1`,
    values: [id],
  });
}

export async function resumeBulk(sql: Sql, id: string): Promise<void> {
  await sql.query({
    text: `
      update bulk_operation
         set state = 'RUNNING', finished_at = null, problem = null, tries = 0, due_at = clock_timestamp(),
             processed_before = processed, running_since = clock_timestamp(), sequence = sequence + 1
       where id = $1 returning ${WAKE}`,
    values: [id],
  });
}
