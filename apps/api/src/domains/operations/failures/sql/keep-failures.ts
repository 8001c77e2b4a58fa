import type { Row, Sql } from '../../../../infra/database.ts';
import type { FailureRow } from './read-failures.ts';

/** A unit of work that used up its tries just now; `id` is that of its row, unless it has one. */
export interface Failure
  extends Pick<
    FailureRow,
    | 'id'
    | 'kind'
    | 'sourceId'
    | 'accountId'
    | 'queue'
    | 'subject'
    | 'errorClass'
    | 'errorCode'
    | 'errorText'
    | 'fingerprint'
    | 'cause'
    | 'providerId'
    | 'dispatchQueue'
    | 'payload'
  > {
  /** EMAIL: tries in all; otherwise those since the last time. */
  attempts: number;
  /** EMAIL: number of the status change; the same one is kept once. */
  failedSequence: number;
  failedAt: Date;
}

export interface KeptFailure extends Row {
  id: string;
  errorText: string;
  failedAt: Date;
}

const KEEP = `
  insert into failed_operation as f
    (id, kind, source_id, account_id, queue, subject, error_class, error_code, error_text, fingerprint, cause, provider_id,
     dispatch_queue, payload, attempts, failed_sequence, first_failed_at, last_failed_at)
  select id, kind, source_id, account_id, queue, subject, error_class, error_code, error_text, fingerprint, cause, provider_id,
         dispatch_queue, payload, attempts, failed_sequence, failed_at, failed_at
    from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
                $10::text[], $11::text[], $12::uuid[], $13::text[], $14::jsonb[], $15::int[], $16::int[], $17::timestamptz[])
      as i (id, kind, source_id, account_id, queue, subject, error_class, error_code, error_text, fingerprint, cause,
            provider_id, dispatch_queue, payload, attempts, failed_sequence, failed_at)
   order by kind, source_id
  on conflict (kind, source_id) do update
    set error_class = excluded.error_class, error_code = excluded.error_code, error_text = excluded.error_text,
        fingerprint = excluded.fingerprint, cause = excluded.cause, provider_id = excluded.provider_id,
        attempts = excluded.attempts + case when f.kind = 'EMAIL' then 0 else f.attempts end,
        failed_sequence = excluded.failed_sequence, last_failed_at = excluded.last_failed_at, state = 'OPEN',
        resolution = null, resolved_at = null, resolved_by_user_id = null, retry_job_id = null, sequence = f.sequence + 1
    where f.kind <> 'EMAIL' or excluded.failed_sequence > f.failed_sequence
  returning f.id, f.error_text as "errorText", f.last_failed_at as "failedAt"`;

/** Keeps failures; one that was there opens again. Returns those that were news. No source may stand there twice. */
export async function keepFailures(sql: Sql, failures: Failure[]): Promise<KeptFailure[]> {
  if (failures.length === 0) return [];
  const column = <T>(of: (failure: Failure) => T): T[] => failures.map(of);
  return sql.query<KeptFailure>({
    name: 'keep_failures',
    text: KEEP,
    values: [
      column(({ id }) => id),
      column(({ kind }) => kind),
      column(({ sourceId }) => sourceId),
      column(({ accountId }) => accountId),
      column(({ queue }) => queue),
      column(({ subject }) => subject),
      column(({ errorClass }) => errorClass),
      column(({ errorCode }) => errorCode),
      column(({ errorText }) => errorText),
      column(({ fingerprint }) => fingerprint),
      column(({ cause }) => cause),
      column(({ providerId }) => providerId),
      column(({ dispatchQueue }) => dispatchQueue),
      column(({ payload }) => payload && JSON.stringify(payload)),
      column(({ attempts }) => attempts),
      column(({ failedSequence }) => failedSequence),
      column(({ failedAt }) => failedAt.toISOString()),
    ],
  });
}

export interface TimelineEntry {
  id: string;
  operationId: string;
  /** FAILED, RETRIED, EDITED, RESOLVED, REOPENED, OWNER_SET, NOTE. */
  kind: string;
  actorUserId: string | null;
  ruleId: string | null;
  text: string | null;
}

export async function addEntries(sql: Sql, entries: TimelineEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await sql.query({
    text: `
      insert into failed_operation_event (id, operation_id, kind, actor_user_id, rule_id, text, at)
      select *, clock_timestamp() from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::text[])`,
    values: [
      entries.map(({ id }) => id),
      entries.map(({ operationId }) => operationId),
      entries.map(({ kind }) => kind),
      entries.map(({ actorUserId }) => actorUserId),
      entries.map(({ ruleId }) => ruleId),
      entries.map(({ text }) => text),
    ],
  });
}
