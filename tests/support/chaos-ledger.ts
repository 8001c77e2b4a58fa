import type { Sql } from '../../apps/api/src/infra/database.ts';
import type { World } from './bench-world.ts';

/** Amounts of one credit account. */
export interface Purse extends Record<string, unknown> {
  available: number;
  reserved: number;
  issued: number;
  spent: number;
  loss: number;
  sequence: number;
}

export async function purseOf(sql: Sql, accountId: string): Promise<Purse> {
  const [row] = await sql.query<Purse>({
    name: 'chaos_purse',
    text: `select available::float8, reserved::float8, issued::float8, spent::float8, loss::float8, sequence::float8
             from credit_account where account_id = $1`,
    values: [accountId],
  });
  return row!;
}

/** What is wrong with the ledgers of all accounts, in words; nothing when a recount agrees and all sums to zero. */
export async function ledgerFaults(world: World): Promise<string[]> {
  const found = (await world.context.recounts.recount()).map(({ accountId, because }) => `${accountId}: ${because}`);
  const [total] = await world.context.database.query<{ sum: number }>({
    text: 'select coalesce(sum(available + reserved + issued + spent + loss), 0)::float8 as sum from credit_entry',
  });
  if (total!.sum !== 0) found.push(`the ledger sums to ${total!.sum}`);
  for (const fault of found) process.stderr.write(`ledger: ${fault}\n`);
  return found;
}

/** Messages whose credits do not stand as their end says, or whose entries do not tell it; what they are goes to the log. */
export async function wrongCredits(sql: Sql): Promise<number> {
  const rows = await sql.query<{ id: string; dispatch: string; state: string; kinds: string[] }>({
    text: `
      with said as (
        select m.id, m.dispatch, m.credit_state as state,
               case m.dispatch when 'SENT' then 'CAPTURED' when 'FAILED' then 'RELEASED' when 'SUPPRESSED' then 'RELEASED'
                               when 'CANCELLED' then 'RELEASED' else 'RESERVED' end as wanted,
               array(select e.kind from credit_entry e where e.message_id = m.id order by e.sequence) as kinds
          from message m where m.payer_id is not null
      )
      select id, dispatch, state, kinds from said
       where state <> wanted
          or kinds <> array['RESERVE'] || case wanted when 'CAPTURED' then array['CAPTURE'] when 'RELEASED' then array['RELEASE']
                                                      else '{}'::text[] end`,
  });
  for (const { id, dispatch, state, kinds } of rows)
    process.stderr.write(`${id} is ${dispatch} and its credits are ${state}: ${kinds.join(' ')}\n`);
  return rows.length;
}

/** Messages whose credits were spent. */
export async function captured(sql: Sql): Promise<Set<string>> {
  const rows = await sql.query<{ id: string }>({
    text: `select message_id as id from credit_entry where kind = 'CAPTURE'`,
  });
  return new Set(rows.map(({ id }) => id));
}

/** How many are in one of both only. */
export function differenceOf(one: Set<string>, other: Set<string>): number {
  return [...one].filter((id) => !other.has(id)).length + [...other].filter((id) => !one.has(id)).length;
}
