import type { Row, Sql } from '../../../../infra/database.ts';
import { firstIdAt } from '../../../../kernel/ids.ts';
import { LONG_WINDOW_SECONDS, PROVIDER_WINDOW_MINUTES, SHORT_WINDOW_SECONDS, TIME_SAMPLE } from '../health.limits.ts';

const DAY_MS = 86_400_000;

/*
 * Moments are counted from now() and not from clock_timestamp(), which no index is asked for.
 */

/** A message is scheduled and retried for a year at most: older partitions need not be looked at. */
const oldest = (now: Date) => firstIdAt(new Date(now.getTime() - 400 * DAY_MS));

/** An attempt that says something against its provider: an address that does not exist does not, nor a request to slow down. */
const BLAMED = `(state = 'UNKNOWN' or (state = 'REJECTED' and error_class not in ('RECIPIENT', 'RATE_LIMITED')))`;

export interface ProviderRateRow extends Row {
  providerId: string;
  shortAccepted: number;
  shortBlamed: number;
  longAccepted: number;
  longBlamed: number;
  cause: string | null;
  text: string | null;
}

/** What came of the attempts that ended in the two windows, by provider. */
export async function readProviderRates(sql: Sql, now: Date): Promise<ProviderRateRow[]> {
  return sql.query<ProviderRateRow>({
    text: `
      select provider_id as "providerId",
             count(*) filter (where state = 'ACCEPTED' and finished_at >= now() - make_interval(secs => $2))::int as "shortAccepted",
             count(*) filter (where ${BLAMED} and finished_at >= now() - make_interval(secs => $2))::int as "shortBlamed",
             count(*) filter (where state = 'ACCEPTED')::int as "longAccepted",
             count(*) filter (where ${BLAMED})::int as "longBlamed",
             mode() within group (order by coalesce(error_class, 'UNKNOWN_OUTCOME')) filter (where ${BLAMED}) as cause,
             (array_agg(response_text order by finished_at desc) filter (where ${BLAMED}))[1] as text
        from attempt
       where finished_at >= now() - make_interval(secs => $3) and message_id >= $1::uuid
       group by provider_id`,
    values: [oldest(now), SHORT_WINDOW_SECONDS, LONG_WINDOW_SECONDS],
  });
}

export interface ProviderWindowRow extends Row {
  providerId: string;
  attempts: number;
  accepted: number;
  rejected: number;
  unknown: number;
  medianMs: number | null;
  p95Ms: number | null;
}

export interface ProviderErrorRow extends Row {
  providerId: string;
  class: string;
  count: number;
}

/** Latency and errors of the attempts that ended in the window of the screen, by provider. */
export async function readProviderWindows(
  sql: Sql,
  now: Date,
): Promise<{ windows: ProviderWindowRow[]; errors: ProviderErrorRow[] }> {
  const values = [oldest(now), PROVIDER_WINDOW_MINUTES];
  const ended = `finished_at >= now() - make_interval(mins => $2) and message_id >= $1::uuid`;
  const tookMs = 'extract(epoch from finished_at - started_at) * 1000';
  const windows = await sql.query<ProviderWindowRow>({
    text: `
      select provider_id as "providerId", count(*)::int as attempts, count(*) filter (where state = 'ACCEPTED')::int as accepted,
             count(*) filter (where state = 'REJECTED')::int as rejected, count(*) filter (where state = 'UNKNOWN')::int as unknown,
             (percentile_disc(0.5) within group (order by ${tookMs}))::int as "medianMs",
             (percentile_disc(0.95) within group (order by ${tookMs}))::int as "p95Ms"
        from attempt where ${ended} group by 1`,
    values,
  });
  const errors = await sql.query<ProviderErrorRow>({
    text: `
      select provider_id as "providerId", coalesce(error_class, 'UNKNOWN_OUTCOME') as class, count(*)::int as count
        from attempt where ${ended} and state in ('REJECTED', 'UNKNOWN') group by 1, 2 order by 3 desc`,
    values,
  });
  return { windows, errors };
}

/** Second and later tries that ended in a range: how many there were, and how many were accepted. */
export async function readRetries(sql: Sql, from: Date, until: Date): Promise<{ count: number; accepted: number }> {
  const [row] = await sql.query<{ count: number; accepted: number }>({
    text: `
      select count(*) filter (where state <> 'IN_FLIGHT')::int as count, count(*) filter (where state = 'ACCEPTED')::int as accepted
        from attempt where number > 1 and finished_at >= $1 and finished_at < $2`,
    values: [from, until],
  });
  return row ?? { count: 0, accepted: 0 };
}

export interface SuccessTimes extends Row {
  count: number;
  meanSeconds: number | null;
  p95Seconds: number | null;
}

/** From acceptance, or the moment a mail was scheduled for, until a provider took it: of the latest sends in a range. */
export async function readSuccessTimes(sql: Sql, from: Date, until: Date): Promise<SuccessTimes> {
  const [row] = await sql.query<SuccessTimes>({
    text: `
      with latest as materialized (
        select message_id, at from message_event
         where dispatch = 'SENT' and kind in ('SENT', 'RESOLVED', 'RESOLVED_BY_PERSON')
         order by transaction desc limit ${TIME_SAMPLE}
      ), took as (
        select extract(epoch from latest.at - greatest(m.queued_at, m.scheduled_at)) as seconds
          from latest join message m on m.id = latest.message_id where latest.at >= $1 and latest.at < $2
      )
      select count(*)::int as count, avg(seconds)::float8 as "meanSeconds",
             percentile_disc(0.95) within group (order by seconds)::float8 as "p95Seconds" from took`,
    values: [from, until],
  });
  return row ?? { count: 0, meanSeconds: null, p95Seconds: null };
}

/** The same for a past hour, whose sends are not the latest any more. */
export async function readSuccessTimesOfHour(sql: Sql, from: Date, until: Date): Promise<SuccessTimes> {
  const [row] = await sql.query<SuccessTimes>({
    text: `
      with took as (
        select extract(epoch from a.finished_at - greatest(m.queued_at, m.scheduled_at)) as seconds
          from attempt a join message m on m.id = a.message_id
         where a.finished_at >= $1 and a.finished_at < $2 and a.state = 'ACCEPTED'
      )
      select count(*)::int as count, avg(seconds)::float8 as "meanSeconds",
             percentile_disc(0.95) within group (order by seconds)::float8 as "p95Seconds" from took`,
    values: [from, until],
  });
  return row ?? { count: 0, meanSeconds: null, p95Seconds: null };
}
