import type { Row, Sql } from '../../../infra/database.ts';
import { firstIdAt } from '../../../kernel/ids.ts';
import type { DispatchQueue } from '../../preferences/email-type.entity.ts';

export interface StatisticsRange {
  /** Null: every account. */
  accountId: string | null;
  from: Date;
  until: Date;
  bucket: 'hour' | 'day';
}

export interface BucketRow extends Row {
  at: Date;
  queued: number;
  sent: number;
  failed: number;
  unknown: number;
  suppressed: number;
  cancelled: number;
  waiting: number;
}

/** Messages accepted in the range by hour or WIB day of acceptance, counted by where they stand now. */
export async function readBuckets(sql: Sql, range: StatisticsRange): Promise<BucketRow[]> {
  return sql.query<BucketRow>({
    text: `
      select date_trunc($4, queued_at, 'Asia/Jakarta') as at,
             count(*)::int as queued,
             count(*) filter (where dispatch = 'SENT')::int as sent,
             count(*) filter (where dispatch = 'FAILED')::int as failed,
             count(*) filter (where dispatch = 'UNKNOWN')::int as unknown,
             count(*) filter (where dispatch = 'SUPPRESSED')::int as suppressed,
             count(*) filter (where dispatch = 'CANCELLED')::int as cancelled,
             count(*) filter (where dispatch in ('QUEUED', 'SENDING'))::int as waiting
        from message
       where id >= $1::uuid and id < $2::uuid and ($3::uuid is null or account_id = $3)
       group by 1 order by 1`,
    values: [firstIdAt(range.from), firstIdAt(range.until), range.accountId, range.bucket],
  });
}

export interface ProviderStatisticsRow extends Row {
  providerId: string;
  attempts: number;
  accepted: number;
  rejected: number;
  unknown: number;
  medianMs: number | null;
  lastErrorText: string | null;
  lastErrorAt: Date | null;
}

/** Attempts for messages accepted in the range, by provider. */
export async function readProviderStatistics(
  sql: Sql,
  range: Omit<StatisticsRange, 'bucket'>,
): Promise<ProviderStatisticsRow[]> {
  return sql.query<ProviderStatisticsRow>({
    text: `
      select provider_id as "providerId", count(*)::int as attempts,
             count(*) filter (where state = 'ACCEPTED')::int as accepted,
             count(*) filter (where state = 'REJECTED')::int as rejected,
             count(*) filter (where state = 'UNKNOWN')::int as unknown,
             (percentile_disc(0.5) within group (order by extract(epoch from finished_at - started_at)) * 1000)::int as "medianMs",
             (array_agg(response_text order by finished_at desc) filter (where state in ('REJECTED', 'UNKNOWN')))[1] as "lastErrorText",
             max(finished_at) filter (where state in ('REJECTED', 'UNKNOWN')) as "lastErrorAt"
        from attempt
       where message_id >= $1::uuid and message_id < $2::uuid and ($3::uuid is null or account_id = $3)
       group by provider_id`,
    values: [firstIdAt(range.from), firstIdAt(range.until), range.accountId],
  });
}

export interface QueueRow extends Row {
  queue: DispatchQueue;
  waiting: number;
  retrying: number;
  sending: number;
  oldestWaitingSeconds: number;
}

/** What waits and what is under way, by queue; queues with nothing are missing. */
export async function readQueues(sql: Sql, accountId: string | null): Promise<QueueRow[]> {
  return sql.query<QueueRow>({
    text: `
      select queue,
             count(*) filter (where dispatch = 'QUEUED' and attempt_count = 0)::int as waiting,
             count(*) filter (where dispatch = 'QUEUED' and attempt_count > 0)::int as retrying,
             count(*) filter (where dispatch = 'SENDING')::int as sending,
             coalesce(extract(epoch from now() - min(due_at) filter (where dispatch = 'QUEUED' and due_at <= now())), 0)::float8
               as "oldestWaitingSeconds"
        from message
       where dispatch in ('QUEUED', 'SENDING') and ($1::uuid is null or account_id = $1)
       group by queue`,
    values: [accountId],
  });
}

export interface WorkerRow extends Row {
  id: string;
  host: string;
  state: string;
  startedAt: Date;
  lastSeenAt: Date;
}

/** Workers that are alive or were seen in the last hour, newest first. */
export async function readWorkers(sql: Sql): Promise<WorkerRow[]> {
  return sql.query<WorkerRow>({
    text: `
      select id, host, state, started_at as "startedAt", last_seen_at as "lastSeenAt" from worker
       where state = 'ALIVE' or last_seen_at > now() - interval '1 hour'
       order by id desc limit 100`,
  });
}
