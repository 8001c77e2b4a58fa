import type { World } from './bench-world.ts';

/** Messages one statement writes. */
const BATCH = 50_000;
const DAYS = 20;

/**
 * Writes messages of past campaigns with their attempts and events, as they would lie there had they been sent: all in the partition
 * that new ones go into as far as the month allows, half of a percent each failed and uncertain.
 */
export async function writeHistory(world: World, count: number): Promise<void> {
  const { database } = world.context;
  const [sample] = await world.acceptBulk({ count: 1 });
  await world.drained(30_000);
  for (let first = 0; first < count; first += BATCH) {
    const size = Math.min(BATCH, count - first);
    await database.query({ text: WRITE, values: [sample, size, count, first, DAYS] });
  }
  for (const table of ['message', 'attempt', 'message_event'])
    await database.query({ text: `vacuum (analyze) ${table}` });
  await database.query({ text: 'checkpoint' });
}

const WRITE = `
  with sample as materialized (
    select * from message where id = $1
  ), numbered as materialized (
    select n, now() - make_interval(secs => $5::int * 86400.0 * (1 - (n + 1)::float8 / $3)) as at,
           case when n % 200 = 7 then 'FAILED' when n % 200 = 11 then 'UNKNOWN' else 'SENT' end as dispatch
      from generate_series($4::int, $4::int + $2::int - 1) as n
  ), new as materialized (
    select overlay(first_id_at(at)::text placing '7' || substr(gen_random_uuid()::text, 16) from 15)::uuid as id, n, at, dispatch
      from numbered
  ), written as (
    insert into message (id, account_id, type_key, queue, dispatch, sequence, recipient, sender, subject, content_id, variables,
                         headers, attempt_count, max_attempts, due_at, provider_id, provider_message_id, error_class, queued_at,
                         sent_at)
    select new.id, s.account_id, s.type_key, s.queue, new.dispatch, 3, 'pelanggan' || n % 200000 || '@pelanggan.example', s.sender,
           s.subject, s.content_id, jsonb_build_object('user_name', 'Siti Rahmawati ' || n), s.headers, 1, s.max_attempts,
           new.at, s.provider_id, case when new.dispatch = 'SENT' then 'sink-' || n end,
           case new.dispatch when 'FAILED' then 'PERMANENT' when 'UNKNOWN' then 'UNKNOWN_OUTCOME' end, new.at,
           case when new.dispatch = 'SENT' then new.at + interval '2 seconds' end
      from new, sample s
  ), tried as (
    insert into attempt (message_id, number, account_id, provider_id, worker_id, state, started_at, finished_at, error_class,
                         response_code, response_text, provider_message_id, route)
    select new.id, 1, a.account_id, a.provider_id, a.worker_id,
           case new.dispatch when 'SENT' then 'ACCEPTED' when 'FAILED' then 'REJECTED' else 'UNKNOWN' end,
           new.at + interval '1 second', new.at + interval '2 seconds',
           case new.dispatch when 'FAILED' then 'PERMANENT' when 'UNKNOWN' then 'UNKNOWN_OUTCOME' end,
           a.response_code, a.response_text, case when new.dispatch = 'SENT' then 'sink-' || n end, a.route
      from new, attempt a where a.message_id = $1
  )
  insert into message_event (message_id, sequence, account_id, kind, dispatch, at, attempt_number)
  select new.id, i, s.account_id, case i when 1 then 'QUEUED' when 2 then 'SENDING' else new.dispatch end,
         case i when 1 then 'QUEUED' when 2 then 'SENDING' else new.dispatch end,
         new.at + make_interval(secs => i - 1), case when i > 1 then 1 end
    from new, sample s, generate_series(1, 3) as i`;
