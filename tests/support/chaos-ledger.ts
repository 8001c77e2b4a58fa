import { EmailLogService } from '../../apps/api/src/domains/delivery/email-log.service.ts';
import type { Sql } from '../../apps/api/src/infra/database.ts';
import { toPublicId } from '../../apps/api/src/kernel/ids.ts';
import { type Principal, Role } from '../../apps/api/src/kernel/principal.ts';
import { report } from './bench.ts';
import type { World } from './bench-world.ts';
import type { JournalingProvider } from './chaos-provider.ts';

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

const person: Principal = {
  kind: 'person',
  userId: null,
  accountId: null,
  role: Role.SUPER_ADMIN,
  scopes: new Set(),
  credentialId: 'gate',
};

/**
 * Prints what the storm did to credits. First as it left them; then a person looks into the provider's journal for each mail that is
 * still uncertain, after which what was spent must be what the provider took, to the message.
 */
export async function tellCredits(world: World, provider: JournalingProvider): Promise<void> {
  const { database } = world.context;
  const left = (await wrongCredits(database)) + (await ledgerFaults(world)).length;
  report('R1-ledger', `${left}`, '0 accounts that disagree, mails with other credits than their end', left === 0);
  const taken = await provider.acceptances();
  const log = new EmailLogService({ database });
  const uncertain = await database.query<{ id: string }>({ text: `select id from message where dispatch = 'UNKNOWN'` });
  for (const { id } of uncertain)
    await log.resolve(person, { id: toPublicId('msg', id), arrived: taken.has(id), note: 'From the journal.' });
  const spent = await captured(database);
  const differing = differenceOf(spent, new Set(taken.keys()));
  const [purses] = await database.query<{ reserved: number; loss: number }>({
    text: 'select sum(reserved)::float8 as reserved, sum(loss)::float8 as loss from credit_account',
  });
  const faults = (await wrongCredits(database)) + (await ledgerFaults(world)).length;
  const figure = `${spent.size} captured, ${taken.size} taken, ${differing} differ, ${purses!.reserved} reserved, ${faults} faults`;
  const exact = differing === 0 && purses!.reserved === 0 && faults === 0;
  report('R1-credits', figure, 'the ledger sums to zero and equals the journal, 0 reserved', exact);
}
