import type { Database, Sql } from '../../../infra/database.ts';
import { type Grant, grant, type Meter } from '../allowance.ts';

interface Row extends Record<string, unknown> {
  key: string;
  next_at: number;
  day: string;
  used: number;
  now: number;
  today: string;
  until_tomorrow: number;
}

/** Takes a moment for each of `horizons` from all these meters at once; their rows are locked in the order of their keys. */
export async function takeAllowances(database: Database, meters: Meter[], horizons: number[]): Promise<Grant> {
  const keys = meters.map(({ key }) => key).sort();
  return database.transaction(async (sql) => {
    const rows = await lockRows(sql, keys);
    const [first] = rows;
    if (!first) throw new Error('No meter was given.');
    const readings = rows.map(({ key, next_at, day, used }) => ({ key, nextAt: next_at, day, used }));
    const given = grant({
      meters,
      readings,
      horizons,
      now: first.now,
      today: first.today,
      msUntilTomorrow: first.until_tomorrow,
    });
    if (given.waits.length > 0)
      await sql.query({
        name: 'take_allowances',
        text: `update allowance a set next_at = to_timestamp(i.next_at / 1000), day = i.day, used = i.used
                 from unnest($1::text[], $2::float8[], $3::date[], $4::int[]) as i (key, next_at, day, used)
                where a.key = i.key`,
        values: [
          given.readings.map(({ key }) => key),
          given.readings.map(({ nextAt }) => nextAt),
          given.readings.map(({ day }) => day),
          given.readings.map(({ used }) => used),
        ],
      });
    return given;
  });
}

async function lockRows(sql: Sql, keys: string[]): Promise<Row[]> {
  const lock = () =>
    sql.query<Row>({
      name: 'lock_allowances',
      text: `
        select key, extract(epoch from next_at)::float8 * 1000 as next_at, day::text, used,
               extract(epoch from clock_timestamp())::float8 * 1000 as now,
               (clock_timestamp() at time zone 'Asia/Jakarta')::date::text as today,
               extract(epoch from date_trunc('day', clock_timestamp() at time zone 'Asia/Jakarta') + interval '1 day'
                 - (clock_timestamp() at time zone 'Asia/Jakarta'))::float8 * 1000 as until_tomorrow
          from allowance where key = any ($1::text[]) order by key for update`,
      values: [keys],
    });
  const rows = await lock();
  if (rows.length === keys.length) return rows;
  await sql.query({
    text: `insert into allowance (key, next_at, day, used)
           select key, clock_timestamp(), (clock_timestamp() at time zone 'Asia/Jakarta')::date, 0
             from unnest($1::text[]) as keys (key) order by key on conflict (key) do nothing`,
    values: [keys],
  });
  return lock();
}

/** A mail that was counted towards a meter on a WIB day. */
export interface Counted {
  key: string;
  /** `2026-11-21`. */
  day: string;
}

/**
 * Gives back part of a quota: mails that were not taken after all. Moments that went by are not given back, nor what was
 * counted on a day that is over. The rows are locked in the order of their keys, as `takeAllowances` does.
 */
export async function returnAllowances(sql: Sql, counted: Counted[]): Promise<void> {
  await sql.query({
    name: 'return_allowances',
    text: `
      with returned as (
        select key, day, count(*)::int as count from unnest($1::text[], $2::date[]) as r (key, day) group by key, day
      ), locked as materialized (
        select key, day from allowance where key in (select key from returned) order by key for update
      )
      update allowance a set used = greatest(0, a.used - r.count)
        from locked join returned r using (key, day) where a.key = locked.key`,
    values: [counted.map(({ key }) => key), counted.map(({ day }) => day)],
  });
}
