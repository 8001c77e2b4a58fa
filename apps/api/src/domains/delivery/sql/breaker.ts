import type { Row, Sql } from '../../../infra/database.ts';
import { FAILURES_TO_OPEN, MAX_COOL_DOWN_SECONDS } from '../breaker.ts';
import type { ErrorClass } from '../message.entity.ts';
import type { BreakerState } from '../provider-health.entity.ts';

/** Tells every process whose health changed: the provider's id. */
export const HEALTH_CHANNEL = 'merpati_provider_health';

/** How long a trial mail may take before another one may try, in seconds; longer than any answer is waited for. */
const TRIAL_SECONDS = 60;

export interface BreakerRow extends Row {
  providerId: string;
  breaker: BreakerState;
  failures: number;
  /** How long it rests yet, in ms of the database's clock; 0 or less: a trial may go. */
  restMs: number;
  causeText: string | null;
}

/** State of every breaker that is not closed or has failures to its name. */
export async function readBreakers(sql: Sql): Promise<BreakerRow[]> {
  return sql.query<BreakerRow>({
    name: 'read_breakers',
    text: `
      select provider_id as "providerId", breaker, failures, cause_text as "causeText",
             coalesce(extract(epoch from (case when breaker = 'HALF_OPEN' then trial_until else open_until end)
               - clock_timestamp()), 0)::float8 * 1000 as "restMs"
        from provider_health where breaker <> 'CLOSED' or failures > 0`,
  });
}

export interface Failure {
  providerId: string;
  opensAtOnce: boolean;
  coolDownSeconds: number;
  errorClass: ErrorClass;
  code: string;
  words: string;
}

/**
 * Counts failures, in order; opens the breaker when one says so, when there are enough in a row, or when a trial failed.
 * What comes from attempts begun before it opened does not lengthen the rest.
 */
export async function recordFailure(sql: Sql, failure: Failure): Promise<void> {
  await sql.query({
    name: 'know_provider_health',
    text: 'insert into provider_health (provider_id) values ($1) on conflict (provider_id) do nothing',
    values: [failure.providerId],
  });
  await sql.query({
    name: 'record_provider_failure',
    text: `
      with before as materialized (
        select h.*, breaker = 'HALF_OPEN' or (breaker = 'CLOSED' and ($2 or failures + 1 >= ${FAILURES_TO_OPEN})) as opens,
               case when breaker = 'HALF_OPEN' then least(greatest(cool_down_seconds, $3) * 2, ${MAX_COOL_DOWN_SECONDS})
                    else $3 end as rest
          from provider_health h where provider_id = $1 for update
      ), counted as (
        update provider_health h set failures = h.failures + 1
          from before where h.provider_id = before.provider_id and not before.opens
      ), opened as (
        update provider_health h
           set failures = h.failures + 1, breaker = 'OPEN', trial_until = null, cool_down_seconds = before.rest,
               opened_at = case when before.breaker = 'CLOSED' then clock_timestamp() else h.opened_at end,
               open_until = clock_timestamp() + make_interval(secs => before.rest),
               cause_class = $4, cause_code = $5, cause_text = $6
          from before where h.provider_id = before.provider_id and before.opens
        returning h.provider_id
      )
      select pg_notify('${HEALTH_CHANNEL}', provider_id::text) from opened`,
    values: [
      failure.providerId,
      failure.opensAtOnce,
      failure.coolDownSeconds,
      failure.errorClass,
      failure.code,
      failure.words,
    ],
  });
}

/** An acceptance: failures in a row are over, and a trial that passed closes the breaker. */
export async function recordSuccess(sql: Sql, providerId: string): Promise<void> {
  await sql.query({
    name: 'record_provider_success',
    text: `
      with before as (
        select breaker from provider_health where provider_id = $1 for update
      ), changed as (
        update provider_health h
           set failures = 0, breaker = 'CLOSED', open_until = null, trial_until = null, cool_down_seconds = 0
          from before where h.provider_id = $1 and h.breaker <> 'OPEN'
        returning before.breaker
      )
      select case when breaker = 'HALF_OPEN' then pg_notify('${HEALTH_CHANNEL}', $1::text) end from changed`,
    values: [providerId],
  });
}

/** Claims the one trial that may go after the cool-down. False when somebody else has it. */
export async function claimTrial(sql: Sql, providerId: string): Promise<boolean> {
  const rows = await sql.query({
    name: 'claim_provider_trial',
    text: `
      update provider_health
         set breaker = 'HALF_OPEN', trial_until = clock_timestamp() + interval '${TRIAL_SECONDS} seconds'
       where provider_id = $1
         and ((breaker = 'OPEN' and open_until <= clock_timestamp()) or (breaker = 'HALF_OPEN' and trial_until <= clock_timestamp()))
      returning pg_notify('${HEALTH_CHANNEL}', provider_id::text)`,
    values: [providerId],
  });
  return rows.length > 0;
}

/** Gives a trial back that did not take place. */
export async function returnTrial(sql: Sql, providerId: string): Promise<void> {
  await sql.query({
    text: `update provider_health set trial_until = clock_timestamp() where provider_id = $1 and breaker = 'HALF_OPEN'`,
    values: [providerId],
  });
}

/** A person says that it works again. */
export async function closeBreaker(sql: Sql, providerId: string): Promise<void> {
  await sql.query({
    text: `
      update provider_health
         set breaker = 'CLOSED', failures = 0, open_until = null, trial_until = null, cool_down_seconds = 0
       where provider_id = $1
      returning pg_notify('${HEALTH_CHANNEL}', provider_id::text)`,
    values: [providerId],
  });
}
