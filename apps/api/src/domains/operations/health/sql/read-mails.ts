import type { Row, Sql } from '../../../../infra/database.ts';
import { firstIdAt } from '../../../../kernel/ids.ts';

export interface MailRow extends Row {
  providerId: string | null;
  sent: number;
  delivered: number;
  bounces: number;
  complaints: number;
  opens: number;
}

/** Mails accepted in the full hours of a range and what became of them, by provider; from the roll-ups of tracking. */
export async function readMails(sql: Sql, from: Date, until: Date): Promise<MailRow[]> {
  return sql.query<MailRow>({
    text: `
      select provider_id as "providerId", sum(sent)::int as sent, sum(delivered)::int as delivered, sum(bounces)::int as bounces,
             sum(complaints)::int as complaints, sum(human_opens)::int as opens
        from email_stat where hour >= $1 and hour < $2 group by 1`,
    values: [from, until],
  });
}

/** Mails accepted in a range that failed or of which nobody knows, by provider. */
export async function readLost(sql: Sql, from: Date, until: Date): Promise<Map<string | null, number>> {
  const rows = await sql.query<{ providerId: string | null; lost: number }>({
    text: `
      select provider_id as "providerId", count(*)::int as lost from message
       where dispatch in ('FAILED', 'UNKNOWN') and id >= $1::uuid and id < $2::uuid group by 1`,
    values: [firstIdAt(from), firstIdAt(until)],
  });
  return new Map(rows.map(({ providerId, lost }) => [providerId, lost]));
}

/** Events from outside that came in a range: worked on, and given up. Those that wait count as neither. */
export async function readWebhooks(
  sql: Sql,
  from: Date,
  until: Date,
): Promise<{ processed: number; exhausted: number }> {
  const [row] = await sql.query<{ processed: number; exhausted: number }>({
    text: `
      select (select count(*) from inbox_event where id >= $1::uuid and id < $2::uuid and processed_at is not null)::int as processed,
             (select count(*) from inbox_event where processed_at is null and attempts >= 5 and received_at >= $3 and received_at < $4)::int as exhausted`,
    values: [firstIdAt(from), firstIdAt(until), from, until],
  });
  return row ?? { processed: 0, exhausted: 0 };
}
