import type { Row, Sql } from '../../../../infra/database.ts';

export interface Progress extends Row {
  /** Failures that transactions before this one wrote are here. */
  collectedBefore: string;
  /** Every transaction before this one has ended. */
  ended: string;
  /** True when the numbers of transactions began anew: the database was restored into another server. */
  restored: boolean;
}

/** Locks how far the collecting has come; undefined while another process collects. Must run inside a transaction. */
export async function lockProgress(sql: Sql): Promise<Progress | undefined> {
  const [row] = await sql.query<Progress>({
    text: `
      select collected_before as "collectedBefore", pg_snapshot_xmin(pg_current_snapshot())::text as ended,
             collected_before > pg_snapshot_xmax(pg_current_snapshot())::text::bigint as restored
        from failure_progress where id = 1 for update skip locked`,
  });
  return row;
}

export async function noteProgress(sql: Sql, collectedBefore: string): Promise<void> {
  await sql.query({
    text: 'update failure_progress set collected_before = $1 where id = 1 and collected_before <> $1',
    values: [collectedBefore],
  });
}

export interface FailedMail extends Row {
  messageId: string;
  accountId: string;
  queue: string;
  errorClass: string | null;
  errorCode: string | null;
  errorText: string | null;
  providerId: string | null;
  attempts: number;
  sequence: number;
  failedAt: Date;
  transaction: string;
}

const columns = `
  m.id as "messageId", m.account_id as "accountId", m.queue, m.error_class as "errorClass", m.error_code as "errorCode",
  m.error_text as "errorText", m.provider_id as "providerId", m.attempt_count as attempts`;

/** Where a page of failed mails begins. */
export interface Place {
  transaction: string;
  messageId: string;
  sequence: number;
}

/** Mails that failed in transactions from `since` on and before `until`, and still have. */
export async function readFailedMails(
  sql: Sql,
  window: { since: string; until: string; after: Place | null; limit: number },
): Promise<FailedMail[]> {
  const { since, until, after, limit } = window;
  return sql.query<FailedMail>({
    text: `
      select ${columns}, e.sequence, e.at as "failedAt", e.transaction
        from message_event e join message m on m.id = e.message_id
       where e.kind = 'FAILED' and e.transaction >= $1 and e.transaction < $2 and m.dispatch = 'FAILED'
         and ($3::bigint is null or (e.transaction, e.message_id, e.sequence) > ($3, $4::uuid, $5::int))
       order by e.transaction, e.message_id, e.sequence limit $6`,
    values: [since, until, after?.transaction ?? null, after?.messageId ?? null, after?.sequence ?? null, limit],
  });
}

/** What became of mails that were put back. */
export interface RetriedMail extends FailedMail {
  operationId: string;
  dispatch: string;
}

/** Mails whose failed operation waits for them and that came to an end; those that another process looks at are left to it. */
export async function readEndedRetries(sql: Sql, limit: number): Promise<RetriedMail[]> {
  return sql.query<RetriedMail>({
    text: `
      select f.id as "operationId", m.dispatch, ${columns}, m.sequence, clock_timestamp() as "failedAt", '0' as transaction
        from failed_operation f join message m on m.id = f.source_id
       where f.state = 'RETRYING' and f.kind = 'EMAIL' and m.dispatch in ('SENT', 'FAILED', 'CANCELLED', 'SUPPRESSED')
       order by f.id limit $1 for update of f skip locked`,
    values: [limit],
  });
}

/** Failed operations of mails that transactions in between sent after all, whoever put them back. */
export async function readSentAfterAll(sql: Sql, window: { since: string; until: string }): Promise<string[]> {
  const rows = await sql.query<{ id: string }>({
    text: `
      select f.id from message_event e join failed_operation f on f.kind = 'EMAIL' and f.source_id = e.message_id
       where e.dispatch = 'SENT' and e.kind in ('SENT', 'RESOLVED', 'RESOLVED_BY_PERSON')
         and e.transaction >= $1 and e.transaction < $2 and f.state = 'OPEN' and e.sequence > f.failed_sequence
       order by f.id for update of f`,
    values: [window.since, window.until],
  });
  return rows.map(({ id }) => id);
}
