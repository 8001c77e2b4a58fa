import type { Sql } from '../../../infra/database.ts';
import { FIRST_LOOK_UP_SECONDS, LEASE_SECONDS, RESEND_AFTER_SECONDS } from '../delivery.limits.ts';
import { notifyChanges, WAKE_CHANNEL } from './notify.ts';

export async function registerWorker(sql: Sql, worker: { id: string; host: string; pid: number }): Promise<void> {
  await sql.query({
    text: `insert into worker (id, host, pid, state, started_at, last_seen_at)
           values ($1, $2, $3, 'ALIVE', clock_timestamp(), clock_timestamp())`,
    values: [worker.id, worker.host, worker.pid],
  });
}

/** False when others have declared this worker dead. */
export async function heartbeat(sql: Sql, workerId: string): Promise<boolean> {
  const rows = await sql.query({
    name: 'heartbeat',
    text: `update worker set last_seen_at = clock_timestamp() where id = $1 and state = 'ALIVE' returning id`,
    values: [workerId],
  });
  return rows.length > 0;
}

export async function signOffWorker(sql: Sql, workerId: string): Promise<void> {
  await sql.query({
    text: `update worker set state = 'STOPPED', last_seen_at = clock_timestamp() where id = $1 and state = 'ALIVE'`,
    values: [workerId],
  });
}

/**
 * Declares workers dead that were silent for a lease. After a restart of the database nobody is judged for one lease,
 * because nobody could have given a sign. Returns how many died.
 */
export async function declareDead(sql: Sql): Promise<number> {
  const rows = await sql.query({
    name: 'declare_dead',
    text: `
      update worker set state = 'DEAD'
       where state = 'ALIVE' and last_seen_at < clock_timestamp() - interval '${LEASE_SECONDS} seconds'
         and pg_postmaster_start_time() < clock_timestamp() - interval '${LEASE_SECONDS} seconds'
      returning id`,
  });
  return rows.length;
}

/**
 * How often a message keeps its place in the queue when its worker dies: it has waited long enough, also behind a whole
 * campaign. One that saw more workers die may be what killed them, and then goes behind the others.
 */
const RECOVERIES_IN_PLACE = 3;

const recoverText = `
  with lost as materialized (
    select m.id, m.attempt_count as number, a.message_id is not null as handed_over,
           a.message_id is not null and m.attempt_count < m.max_attempts and p.repeat_window_seconds > 0
             and coalesce(m.repeat_until, a.started_at + make_interval(secs => p.repeat_window_seconds))
                 > clock_timestamp() as repeatable,
           a.started_at + make_interval(secs => p.repeat_window_seconds) as repeat_until,
           case when p.looks_up then clock_timestamp() + interval '${FIRST_LOOK_UP_SECONDS} seconds'
                when t.resend_when_unknown and not m.possible_duplicate
                then clock_timestamp() + interval '${RESEND_AFTER_SECONDS} seconds' end as resolve_at,
           a.provider_id,
           (select count(*) from message_event e where e.message_id = m.id and e.kind = 'RECOVERED') as recoveries
      from message m
      join worker w on w.id = m.worker_id and w.state <> 'ALIVE'
      left join attempt a on a.message_id = m.id and a.number = m.attempt_count
      left join provider p on p.id = a.provider_id
      left join email_type t on t.key = m.type_key
     where m.dispatch = 'SENDING'
     limit 1000 for update of m skip locked
  ), unknown as (
    update attempt a set state = 'UNKNOWN', finished_at = clock_timestamp(), error_class = 'UNKNOWN_OUTCOME',
           response_text = 'The worker died after handing over; there is no answer.'
      from lost where lost.handed_over and a.message_id = lost.id and a.number = lost.number and a.state = 'IN_FLIGHT'
    returning a.message_id
  ), moved as (
    update message m
       set dispatch = case when lost.handed_over and not lost.repeatable then 'UNKNOWN' else 'QUEUED' end,
           attempt_count = case when lost.handed_over then m.attempt_count else m.attempt_count - 1 end,
           error_class = case when lost.handed_over then 'UNKNOWN_OUTCOME' else m.error_class end,
           error_text = case when lost.handed_over then 'The worker died after handing over; there is no answer.' else m.error_text end,
           sequence = m.sequence + 1, worker_id = null, provider_id = coalesce(lost.provider_id, m.provider_id),
           repeat_until = case when lost.repeatable then coalesce(m.repeat_until, lost.repeat_until)
                               when lost.handed_over then null else m.repeat_until end,
           resolve_at = case when lost.handed_over and not lost.repeatable then lost.resolve_at end,
           due_at = case when lost.recoveries < ${RECOVERIES_IN_PLACE} then m.due_at else clock_timestamp() end
      from lost where m.id = lost.id
    returning m.id, m.account_id, m.sequence, m.dispatch, m.queue, lost.number, lost.handed_over, lost.repeatable
  ), event as (
    insert into message_event (message_id, sequence, account_id, kind, dispatch, at, attempt_number, note)
    select id, sequence, account_id, case when dispatch = 'UNKNOWN' then 'UNKNOWN' else 'RECOVERED' end, dispatch, clock_timestamp(),
           case when handed_over then number end,
           case when repeatable
                then 'The worker died after handing over; it is repeated with its key, by which the provider knows it.'
                when handed_over then 'The worker died after handing over; there is no answer.'
                else 'The worker died before handing over; nothing was sent.' end
      from moved
  )
  select (select count(*) from moved)::int as moved, ${notifyChanges('moved')} as told,
         (select count(pg_notify('${WAKE_CHANNEL}', queue)) from (select distinct queue from moved where dispatch = 'QUEUED') as q) as woken`;

/**
 * Takes messages from workers that are not alive: what was not handed over waits again, what was is repeated where the
 * provider knows its key, and is UNKNOWN elsewhere.
 * At most 1,000 a call; returns how many.
 */
export async function recoverMessages(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ moved: number }>({ name: 'recover_messages', text: recoverText });
  return row?.moved ?? 0;
}
