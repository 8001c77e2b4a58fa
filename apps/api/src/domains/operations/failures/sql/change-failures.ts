import type { Row, Sql } from '../../../../infra/database.ts';
import type { FailedKind, FailedState, Resolution } from '../failed-operation.entity.ts';

/** A failed operation under lock. */
export interface LockedFailure extends Row {
  id: string;
  kind: FailedKind;
  sourceId: string;
  accountId: string | null;
  queue: string | null;
  payload: object | null;
  state: FailedState;
  fingerprint: string;
  cause: string;
}

const columns = `
  id, kind, source_id as "sourceId", account_id as "accountId", queue, payload, state, fingerprint, cause`;

export async function lockFailures(sql: Sql, ids: string[]): Promise<LockedFailure[]> {
  return sql.query<LockedFailure>({
    text: `select ${columns} from failed_operation where id = any ($1::uuid[]) order by id for update`,
    values: [ids],
  });
}

/** Operations that wait for their retry, of one kind; those that another process looks at are left to it. */
export async function lockRetrying(
  sql: Sql,
  kind: FailedKind,
  limit: number,
): Promise<{ id: string; sourceId: string; retryJobId: string }[]> {
  return sql.query<{ id: string; sourceId: string; retryJobId: string }>({
    text: `
      select id, source_id as "sourceId", coalesce(retry_job_id, source_id) as "retryJobId" from failed_operation
       where state = 'RETRYING' and kind = $1 order by id limit $2 for update skip locked`,
    values: [kind, limit],
  });
}

/** Inbox events among `ids` that were worked on. */
export async function processedAmong(sql: Sql, ids: string[]): Promise<Set<string>> {
  const rows = await sql.query<{ id: string }>({
    text: 'select id from inbox_event where id = any ($1::uuid[]) and processed_at is not null',
    values: [ids],
  });
  return new Set(rows.map(({ id }) => id));
}

export async function noteRetrying(
  sql: Sql,
  retried: { ids: string[]; jobIds: (string | null)[]; byRule: boolean },
): Promise<void> {
  await sql.query({
    text: `
      update failed_operation f
         set state = 'RETRYING', retries = retries + 1, rule_retries = rule_retries + case when $3 then 1 else 0 end,
             retried_at = clock_timestamp(), retry_job_id = i.job_id, sequence = sequence + 1
        from unnest($1::uuid[], $2::uuid[]) as i (id, job_id) where f.id = i.id`,
    values: [retried.ids, retried.jobIds, retried.byRule],
  });
}

/** Somebody else put the work back: its end is waited for. */
export async function noteUnderWay(sql: Sql, ids: string[]): Promise<void> {
  await sql.query({
    text: `
      update failed_operation set state = 'RETRYING', retried_at = clock_timestamp(), sequence = sequence + 1
       where id = any ($1::uuid[]) and state = 'OPEN'`,
    values: [ids],
  });
}

/** Ends those that are not ended yet; returns which. */
export async function noteResolved(
  sql: Sql,
  resolved: { ids: string[]; resolution: Resolution; userId: string | null },
): Promise<string[]> {
  const rows = await sql.query<{ id: string }>({
    text: `
      update failed_operation
         set state = 'RESOLVED', resolution = $2, resolved_at = clock_timestamp(), resolved_by_user_id = $3,
             sequence = sequence + 1
       where id = any ($1::uuid[]) and state <> 'RESOLVED' returning id`,
    values: [resolved.ids, resolved.resolution, resolved.userId],
  });
  return rows.map(({ id }) => id);
}

export async function noteReopened(sql: Sql, ids: string[]): Promise<void> {
  await sql.query({
    text: `
      update failed_operation set state = 'OPEN', retry_job_id = null, sequence = sequence + 1 where id = any ($1::uuid[])`,
    values: [ids],
  });
}

export async function setOwner(sql: Sql, id: string, ownerUserId: string | null): Promise<void> {
  await sql.query({
    text: 'update failed_operation set owner_user_id = $2, sequence = sequence + 1 where id = $1',
    values: [id, ownerUserId],
  });
}

/** Sources of the operations whose retry these jobs were, by job. */
export async function retriedBy(sql: Sql, jobIds: string[]): Promise<Map<string, string>> {
  const rows = await sql.query<{ jobId: string; sourceId: string }>({
    text: `
      select retry_job_id as "jobId", source_id as "sourceId" from failed_operation where retry_job_id = any ($1::uuid[])`,
    values: [jobIds],
  });
  return new Map(rows.map(({ jobId, sourceId }) => [jobId, sourceId]));
}

export interface DeadEvent extends Row {
  id: string;
  source: string;
  problem: string | null;
  attempts: number;
}

/** Inbox events among `ids` that wait for a person. */
export async function findDeadEvents(sql: Sql, ids: string[]): Promise<Map<string, DeadEvent>> {
  const rows = await sql.query<DeadEvent>({
    text: `
      select id, source, problem, attempts from inbox_event where id = any ($1::uuid[]) and processed_at is null`,
    values: [ids],
  });
  return new Map(rows.map((row) => [row.id, row]));
}
