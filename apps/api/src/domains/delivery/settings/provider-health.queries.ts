import type { Row, Sql } from '../../../infra/database.ts';
import { firstIdAt } from '../../../kernel/ids.ts';
import type { ErrorClass } from '../message.entity.ts';
import type { BreakerState } from '../provider-health.entity.ts';
import type { Probe } from '../providers/adapter.ts';
import { HEALTH_CHANNEL } from '../sql/breaker.ts';

const DAY_MS = 86_400_000;

export interface HealthRow extends Row {
  providerId: string;
  breaker: BreakerState;
  failures: number;
  openedAt: Date | null;
  openUntil: Date | null;
  causeClass: ErrorClass | null;
  causeCode: string | null;
  causeText: string | null;
  testedAt: Date | null;
  testPassed: boolean | null;
  testText: string | null;
  credits: number | null;
  creditsAt: Date | null;
}

/** Health of every provider that has a row. */
export async function readHealth(sql: Sql): Promise<HealthRow[]> {
  return sql.query<HealthRow>({
    text: `
      select provider_id as "providerId", breaker, failures, opened_at as "openedAt", open_until as "openUntil",
             cause_class as "causeClass", cause_code as "causeCode", cause_text as "causeText", tested_at as "testedAt",
             test_passed as "testPassed", test_text as "testText", credits, credits_at as "creditsAt"
        from provider_health`,
  });
}

/** What is used of each meter in the running WIB day, by key. */
export async function readUse(sql: Sql): Promise<Map<string, number>> {
  const rows = await sql.query<{ key: string; used: number }>({
    text: `select key, used from allowance where day = (clock_timestamp() at time zone 'Asia/Jakarta')::date`,
  });
  return new Map(rows.map(({ key, used }) => [key, used]));
}

export interface WindowRow extends Row {
  providerId: string;
  attempts: number;
  accepted: number;
  rejected: number;
  unknown: number;
  medianMs: number | null;
  p95Ms: number | null;
}

export interface WindowErrorRow extends Row {
  providerId: string;
  class: ErrorClass;
  count: number;
  latestText: string | null;
}

/** Attempts that ended in the last `minutes`, by provider; of messages accepted in the day before or since. */
export async function readWindows(
  sql: Sql,
  { now, minutes }: { now: Date; minutes: number },
): Promise<{ windows: WindowRow[]; errors: WindowErrorRow[] }> {
  const values = [firstIdAt(new Date(now.getTime() - minutes * 60_000 - DAY_MS)), minutes];
  const ended = 'message_id >= $1::uuid and finished_at >= now() - make_interval(mins => $2)';
  const windows = await sql.query<WindowRow>({
    text: `
      select provider_id as "providerId", count(*)::int as attempts,
             count(*) filter (where state = 'ACCEPTED')::int as accepted,
             count(*) filter (where state = 'REJECTED')::int as rejected,
             count(*) filter (where state = 'UNKNOWN')::int as unknown,
             (percentile_disc(0.5) within group (order by extract(epoch from finished_at - started_at)) * 1000)::int as "medianMs",
             (percentile_disc(0.95) within group (order by extract(epoch from finished_at - started_at)) * 1000)::int as "p95Ms"
        from attempt where ${ended} group by provider_id`,
    values,
  });
  const errors = await sql.query<WindowErrorRow>({
    text: `
      select provider_id as "providerId", coalesce(error_class, 'UNKNOWN_OUTCOME') as class, count(*)::int as count,
             (array_agg(response_text order by finished_at desc))[1] as "latestText"
        from attempt where ${ended} and state in ('REJECTED', 'UNKNOWN')
       group by 1, 2 order by count(*) desc`,
    values,
  });
  return { windows, errors };
}

/** Keeps what a probe found and tells everybody. */
export async function saveProbe(sql: Sql, providerId: string, probe: Probe): Promise<void> {
  const text = probe.passed || !probe.code ? probe.words : `${probe.code} ${probe.words}`;
  await sql.query({
    text: `
      with saved as (
        insert into provider_health (provider_id, tested_at, test_passed, test_text, credits, credits_at)
        values ($1, clock_timestamp(), $2, $3, $4::int, case when $4::int is null then null else clock_timestamp() end)
        on conflict (provider_id) do update
          set tested_at = excluded.tested_at, test_passed = excluded.test_passed, test_text = excluded.test_text,
              credits = coalesce(excluded.credits, provider_health.credits),
              credits_at = coalesce(excluded.credits_at, provider_health.credits_at)
        returning provider_id
      )
      select pg_notify('${HEALTH_CHANNEL}', provider_id::text) from saved`,
    values: [providerId, probe.passed, text, probe.credits],
  });
}

/** Notes that what uncertain mail would be repeated by may have changed; by the database's clock, as attempts are. */
export async function noteReconfigured(sql: Sql, providerId: string): Promise<void> {
  await sql.query({
    text: 'update provider set reconfigured_at = clock_timestamp() where id = $1',
    values: [providerId],
  });
}

/** Tells everybody that a provider has changed, once the transaction commits. */
export async function notifyHealth(sql: Sql, providerId: string): Promise<void> {
  await sql.query({ text: `select pg_notify('${HEALTH_CHANNEL}', $1)`, values: [providerId] });
}

/** True when mail was handed to the provider, or waits for it alone. */
export async function wasUsed(sql: Sql, providerId: string): Promise<boolean> {
  const [row] = await sql.query<{ used: boolean }>({
    text: `select exists (select from attempt where provider_id = $1)
               or exists (select from message where provider_id = $1 or only_provider_id = $1) as used`,
    values: [providerId],
  });
  return row?.used ?? false;
}

/** Takes a provider out of everything that names it. A route that would be left empty goes with it. */
export async function forgetProvider(sql: Sql, providerId: string): Promise<void> {
  const values = [providerId];
  await sql.query({ text: 'delete from route where provider_ids = array[$1::uuid]', values });
  await sql.query({
    text: 'update route set provider_ids = array_remove(provider_ids, $1::uuid) where $1::uuid = any (provider_ids)',
    values,
  });
  await sql.query({ text: 'delete from provider_health where provider_id = $1', values });
  await sql.query({ text: `delete from allowance where key = 'provider:' || $1::text`, values });
  await sql.query({ text: 'delete from provider where id = $1', values });
}
