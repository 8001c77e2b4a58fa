import type { Row, Sql } from '../../infra/database.ts';

/** What messages say is reserved, per account that pays; told by whoever knows messages. */
export type ReservedByMessages = (sql: Sql) => Promise<{ accountId: string; reserved: number }[]>;

export interface Recounted extends Row {
  accountId: string;
  /** What the account says, and what its entries sum to. */
  account: Amounts;
  ledger: Amounts;
}

export interface Amounts {
  available: number;
  reserved: number;
  issued: number;
  spent: number;
  loss: number;
  sequence: number;
}

const AMOUNTS = ['available', 'reserved', 'issued', 'spent', 'loss'] as const;

const json = (source: string, value: (name: string) => string, count: string) =>
  `json_build_object(${AMOUNTS.map((name) => `'${name}', ${value(`${source}.${name}`)}`).join(', ')}, 'sequence', ${count})`;

/** Every account beside the sum of its entries; one account when `accountId` is given. */
export async function recountEntries(sql: Sql, accountId: string | null): Promise<Recounted[]> {
  return sql.query<Recounted>({
    text: `
      select c.account_id as "accountId", ${json('c', (value) => value, 'c.sequence')} as account,
             coalesce(e.sums, '{"available":0,"reserved":0,"issued":0,"spent":0,"loss":0,"sequence":0}') as ledger
        from credit_account c
        left join (select account_id, ${json('e', (value) => `sum(${value})`, 'count(*)')} as sums
                     from credit_entry e where $1::uuid is null or account_id = $1 group by account_id) as e
          on e.account_id = c.account_id
       where $1::uuid is null or c.account_id = $1
       order by c.account_id`,
    values: [accountId],
  });
}

/** False when it was frozen already. */
export async function freezeAccount(sql: Sql, accountId: string, because: string): Promise<boolean> {
  const rows = await sql.query({
    text: `update credit_account set frozen_at = now(), frozen_because = $2 where account_id = $1 and frozen_at is null
           returning account_id`,
    values: [accountId, because],
  });
  await sql.query({ text: `select pg_notify('merpati_credits', $1)`, values: [accountId] });
  return rows.length > 0;
}

export async function unfreezeAccount(sql: Sql, accountId: string): Promise<void> {
  await sql.query({
    text: 'update credit_account set frozen_at = null, frozen_because = null where account_id = $1',
    values: [accountId],
  });
  await sql.query({ text: `select pg_notify('merpati_credits', $1)`, values: [accountId] });
}

/** Makes the account say what its entries sum to. The caller holds its lock. */
export async function takeLedger(sql: Sql, accountId: string): Promise<void> {
  await sql.query({
    text: `
      update credit_account c
         set available = e.available, reserved = e.reserved, issued = e.issued, spent = e.spent, loss = e.loss
        from (select ${AMOUNTS.map((name) => `coalesce(sum(${name}), 0) as ${name}`).join(', ')}
                from credit_entry where account_id = $1) as e
       where c.account_id = $1`,
    values: [accountId],
  });
}
