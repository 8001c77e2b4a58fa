import type { Sql } from '../../../infra/database.ts';

/** What messages say is reserved, per account that pays. A reservation is open only until its message is done. */
export async function reservedByMessages(sql: Sql): Promise<{ accountId: string; reserved: number }[]> {
  return sql.query({
    text: `
      select payer_id as "accountId", sum(credits)::float8 as reserved from message
       where dispatch in ('QUEUED', 'SENDING', 'UNKNOWN') and credit_state = 'RESERVED' group by payer_id`,
  });
}
