import type { Row, Sql } from '../../../../infra/database.ts';
import { RESTING_SECONDS, WORKERS_GONE_SECONDS } from '../health.limits.ts';

export interface QueueRow extends Row {
  name: string;
  waiting: number;
  /** How long the oldest that is due has waited; 0: none is. */
  seconds: number;
}

/** The queues of mail; all that wait, whether due or not. */
export async function readMailQueues(sql: Sql): Promise<QueueRow[]> {
  return sql.query<QueueRow>({
    text: `
      select q.name, (select count(*) from message m where m.dispatch = 'QUEUED' and m.queue = q.name)::int as waiting,
             greatest(0, coalesce(extract(epoch from now() -
               (select min(due_at) from message m where m.dispatch = 'QUEUED' and m.queue = q.name)), 0))::float8 as seconds
        from unnest(array['CRITICAL', 'NORMAL', 'BULK']) as q (name)`,
  });
}

/** Queues of jobs that hold something due; dead letters are failed operations and no queue. */
export async function readJobQueues(sql: Sql): Promise<QueueRow[]> {
  return sql.query<QueueRow>({
    text: `
      select name, count(*)::int as waiting, extract(epoch from now() - min(start_after))::float8 as seconds
        from jobs.job where state < 'active' and start_after <= now() and name not like '%.dead' and name not like '\\_\\_pgboss%'
       group by name order by name`,
  });
}

export interface StateRow extends Row {
  workersAlive: number;
  workerSeenAt: Date | null;
  workersGone: boolean;
  held: boolean;
  openFailedOperations: number;
  unknownMessages: number;
  firingAlerts: number;
}

/** What is counted as it stands now. */
export async function readState(sql: Sql): Promise<StateRow> {
  const [row] = await sql.query<StateRow>({
    text: `
      select (select count(*) from worker where state = 'ALIVE' and last_seen_at > now() - interval '10 seconds')::int as "workersAlive",
             (select max(last_seen_at) from worker) as "workerSeenAt",
             not exists (select from worker where last_seen_at > now() - interval '${WORKERS_GONE_SECONDS} seconds') as "workersGone",
             sending_is_held() as held,
             (select count(*) from failed_operation where state = 'OPEN')::int as "openFailedOperations",
             (select count(*) from message where dispatch = 'UNKNOWN')::int as "unknownMessages",
             (select count(*) from alert where state <> 'RECOVERED')::int as "firingAlerts"`,
  });
  return row!;
}

export interface RestingRow extends Row {
  providerId: string;
  name: string;
  minutes: number;
  text: string | null;
}

/** Enabled providers that have rested for longer than a short trouble lasts. */
export async function readResting(sql: Sql): Promise<RestingRow[]> {
  return sql.query<RestingRow>({
    text: `
      select p.id as "providerId", p.name, extract(epoch from now() - h.opened_at)::float8 / 60 as minutes,
             coalesce(h.cause_text, h.cause_class) as text
        from provider_health h join provider p on p.id = h.provider_id and p.enabled
       where h.breaker <> 'CLOSED' and h.opened_at <= now() - interval '${RESTING_SECONDS} seconds'`,
  });
}

/** How many providers are enabled, and how many of them rest. */
export async function readRoutes(sql: Sql): Promise<{ enabled: number; resting: number }> {
  const [row] = await sql.query<{ enabled: number; resting: number }>({
    text: `
      select count(*)::int as enabled, count(*) filter (where h.breaker = 'OPEN')::int as resting
        from provider p left join provider_health h on h.provider_id = p.id where p.enabled`,
  });
  return row ?? { enabled: 0, resting: 0 };
}

export interface LowCreditRow extends Row {
  accountId: string;
  name: string;
  available: number;
  limit: number | null;
  frozen: boolean;
  because: string | null;
  low: boolean;
}

/** Accounts that were warned of their balance, or are frozen. */
export async function readCreditTroubles(sql: Sql): Promise<LowCreditRow[]> {
  return sql.query<LowCreditRow>({
    text: `
      select c.account_id as "accountId", a.name, c.available::float8 as available, c.warn_below::float8 as limit,
             c.frozen_at is not null as frozen, c.frozen_because as because, c.warned_at is not null as low
        from credit_account c join account a on a.id = c.account_id where c.warned_at is not null or c.frozen_at is not null`,
  });
}
