import type { Row, Sql } from '../../infra/database.ts';
import { BURN_DAYS } from './credits.limits.ts';

export interface CreditAccountRow extends Row {
  accountId: string;
  name: string;
  available: number;
  reserved: number;
  /** Credits spent in the last week. */
  burned: number;
  /** Days of that week in which the account was there, 1 to 7. */
  burnDays: number;
  unmetered: boolean;
  warnBelow: number | null;
  warnedAt: Date | null;
  frozenAt: Date | null;
  frozenBecause: string | null;
  sequence: number;
}

/** What was spent within a week is the difference of two sums that stand in the ledger. */
const columns = `
  c.account_id as "accountId", a.name, c.available::float8, c.reserved::float8, c.unmetered, c.warn_below::float8 as "warnBelow",
  c.warned_at as "warnedAt", c.frozen_at as "frozenAt", c.frozen_because as "frozenBecause", c.sequence::float8,
  (c.spent - coalesce((select e.spent_after from credit_entry e
                        where e.account_id = c.account_id
                          and e.sequence = credit_sequence_before(c.account_id, now() - interval '${BURN_DAYS} days')), 0)
  )::float8 as burned,
  least(${BURN_DAYS}, greatest(1, extract(epoch from now() - a.created_at) / 86400))::float8 as "burnDays"`;

export async function findCreditAccounts(sql: Sql, accountIds: readonly string[]): Promise<CreditAccountRow[]> {
  return sql.query<CreditAccountRow>({
    name: 'find_credit_accounts',
    text: `select ${columns} from credit_account c join account a on a.id = c.account_id where c.account_id = any ($1::uuid[])`,
    values: [accountIds],
  });
}

export interface CreditAccountWhere {
  /** Part of a name; null: every account. */
  search: string | null;
  /** True: only those whose people were or are to be warned. */
  low: boolean;
  frozen: boolean;
}

const where = `
  a.kind = 'SHOP' and ($1::text is null or a.name ilike '%' || $1 || '%')
  and (not $2::bool or c.warn_below is not null and c.available < c.warn_below)
  and (not $3::bool or c.frozen_at is not null)`;

function valuesOf({ search, low, frozen }: CreditAccountWhere): unknown[] {
  return [search?.replace(/[\\%_]/g, '\\$&') ?? null, low, frozen];
}

/** A keyset page, newest account first. */
export async function listCreditAccounts(
  sql: Sql,
  filter: CreditAccountWhere,
  page: { limit: number; after: string | null },
): Promise<CreditAccountRow[]> {
  return sql.query<CreditAccountRow>({
    text: `select ${columns} from credit_account c join account a on a.id = c.account_id
            where ${where} and ($4::uuid is null or c.account_id < $4) order by c.account_id desc limit $5`,
    values: [...valuesOf(filter), page.after, page.limit],
  });
}

export async function countCreditAccounts(sql: Sql, filter: CreditAccountWhere): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    text: `select count(*)::int as count from credit_account c join account a on a.id = c.account_id where ${where}`,
    values: valuesOf(filter),
  });
  return row?.count ?? 0;
}

/** Where the credits of the whole installation are. */
export interface CreditTotals extends Row {
  issued: number;
  spent: number;
  loss: number;
  available: number;
  reserved: number;
}

/** Of all shops; the platform's own mail apart. */
export async function readTotals(sql: Sql): Promise<CreditTotals> {
  const [row] = await sql.query<CreditTotals>({
    text: `
      select coalesce(-sum(issued), 0)::float8 as issued, coalesce(sum(spent), 0)::float8 as spent,
             coalesce(sum(loss), 0)::float8 as loss, coalesce(sum(available), 0)::float8 as available,
             coalesce(sum(reserved), 0)::float8 as reserved
        from credit_account where not unmetered`,
  });
  return row!;
}

export async function setWarning(sql: Sql, accountId: string, below: number | null): Promise<void> {
  await sql.query({
    text: 'update credit_account set warn_below = $2, warned_at = null where account_id = $1',
    values: [accountId, below],
  });
}

export interface LowBalance extends Row {
  accountId: string;
  warnedAt: Date;
}

const ENOUGH = 'warned_at is not null and (warn_below is null or available >= warn_below)';
const LOW = 'warned_at is null and warn_below is not null and available < warn_below and not unmetered';

/**
 * Notes whose balance has fallen below its warning, once until there is enough again. Returns them. Must run inside a transaction: it
 * locks what it changes in the order of all who move credits, before it changes anything.
 */
export async function noteLow(sql: Sql): Promise<LowBalance[]> {
  const crossed = await sql.query<{ id: string }>({
    text: `select account_id as id from credit_account where (${ENOUGH}) or (${LOW}) order by account_id for update`,
  });
  if (crossed.length === 0) return [];
  const values = [crossed.map(({ id }) => id)];
  await sql.query({
    text: `update credit_account set warned_at = null where account_id = any ($1::uuid[]) and ${ENOUGH}`,
    values,
  });
  return sql.query<LowBalance>({
    text: `update credit_account set warned_at = now() where account_id = any ($1::uuid[]) and ${LOW}
           returning account_id as "accountId", warned_at as "warnedAt"`,
    values,
  });
}
