import type { Row, Sql } from '../../../../infra/database.ts';
import type { HealthMetric } from '../health.entity.ts';
import { HISTORY_DAYS } from '../health.limits.ts';

export interface Sample {
  metric: HealthMetric;
  scope: string;
  value: number | null;
  count: number;
}

/** Writes what one hour came to; what was written of it before is replaced. */
export async function saveSamples(sql: Sql, hour: Date, samples: Sample[]): Promise<void> {
  await sql.query({
    text: `
      insert into health_sample (metric, scope, hour, value, count)
      select s.metric, s.scope, $1, s.value, s.count from unnest($2::text[], $3::text[], $4::float8[], $5::int[]) as s (metric, scope, value, count)
      on conflict (metric, scope, hour) do update set value = excluded.value, count = excluded.count`,
    values: [hour, ...columnsOf(samples)],
  });
}

/** Keeps the worst of what was seen in the running hour, for figures that leave no trace. */
export async function noteWorst(sql: Sql, samples: Sample[]): Promise<void> {
  if (samples.length === 0) return;
  await sql.query({
    text: `
      insert into health_sample (metric, scope, hour, value, count)
      select s.metric, s.scope, date_trunc('hour', clock_timestamp(), 'UTC'), s.value, 1
        from unnest($1::text[], $2::text[], $3::float8[], $4::int[]) as s (metric, scope, value, count)
      on conflict (metric, scope, hour) do update
        set value = greatest(health_sample.value, excluded.value), count = health_sample.count + 1`,
    values: columnsOf(samples),
  });
}

function columnsOf(samples: Sample[]): unknown[] {
  return [
    samples.map(({ metric }) => metric),
    samples.map(({ scope }) => scope),
    samples.map(({ value }) => value),
    samples.map(({ count }) => count),
  ];
}

/** Beginning of the latest hour that was written in full; null: none was. */
export async function latestHour(sql: Sql): Promise<Date | null> {
  const [row] = await sql.query<{ hour: Date | null }>({
    text: `select max(hour) as hour from health_sample where metric = 'DELIVERY_RATE' and scope = ''`,
  });
  return row?.hour ?? null;
}

export async function forgetOldSamples(sql: Sql): Promise<void> {
  await sql.query({
    text: `delete from health_sample where hour < clock_timestamp() - interval '${HISTORY_DAYS} days'`,
  });
}

export interface SampleRow extends Row {
  hour: Date;
  value: number | null;
  count: number;
}

/** Oldest first. */
export async function readSamples(
  sql: Sql,
  { metric, scope, from, until }: { metric: HealthMetric; scope: string; from: Date; until: Date },
): Promise<SampleRow[]> {
  return sql.query<SampleRow>({
    text: `
      select hour, value, count from health_sample
       where metric = $1 and scope = $2 and hour >= $3 and hour < $4 order by hour`,
    values: [metric, scope, from, until],
  });
}

/** True for one process: it has the round until it is due again. */
export async function claimRound(sql: Sql, round: 'rates' | 'failures', everyMs: number): Promise<boolean> {
  const rows = await sql.query({
    text: `
      update health_watch set checked_at = clock_timestamp()
       where id = $1 and checked_at <= clock_timestamp() - make_interval(secs => $2::float8 / 1000) returning id`,
    values: [round, everyMs],
  });
  return rows.length > 0;
}
