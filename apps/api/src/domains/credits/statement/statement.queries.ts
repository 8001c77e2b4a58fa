import type { Row, Sql } from '../../../infra/database.ts';
import type { CreditEntryKind } from '../credits.entity.ts';

/** Entries of one day and kind together, and what people booked one by one. */
export interface StatementRow extends Row {
  /** WIB, such as 2026-11-21. */
  day: string;
  kind: CreditEntryKind;
  count: number;
  /** What it adds to the balance. */
  change: number;
  /** Credits that moved. */
  moved: number;
  reason: string | null;
}

/** A part of a ledger: after entry `from`, up to entry `to`. */
export interface Stretch extends Row {
  from: number;
  to: number;
  openingBalance: number;
  closingBalance: number;
}

/** Midnight between two WIB days is when a month begins and ends. */
export async function readStretch(sql: Sql, accountId: string, month: { from: Date; until: Date }): Promise<Stretch> {
  const [row] = await sql.query<Stretch>({
    text: `
      select s."from"::float8, s."to"::float8,
             coalesce((select available_after + reserved_after from credit_entry
                        where account_id = $1 and sequence = s."from"), 0)::float8 as "openingBalance",
             coalesce((select available_after + reserved_after from credit_entry
                        where account_id = $1 and sequence = s."to"), 0)::float8 as "closingBalance"
        from (select credit_sequence_before($1, $2) as "from", credit_sequence_before($1, $3) as "to") as s`,
    values: [accountId, month.from, month.until],
  });
  return row!;
}

/** In the order of the ledger; what a day has many of stands where its last one does. */
export async function readStatementRows(sql: Sql, accountId: string, { from, to }: Stretch): Promise<StatementRow[]> {
  return sql.query<StatementRow>({
    text: `
      with entry as (
        select to_char(at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as day, kind, sequence, available + reserved as change,
               greatest(abs(available), abs(reserved)) as moved, reason,
               case when kind in ('TOP_UP', 'ADJUSTMENT') then sequence end as alone
          from credit_entry where account_id = $1 and sequence > $2 and sequence <= $3
      )
      select day, kind, count(*)::int as count, sum(change)::float8 as change, sum(moved)::float8 as moved, max(reason) as reason
        from entry group by day, kind, alone order by max(sequence)`,
    values: [accountId, from, to],
  });
}
