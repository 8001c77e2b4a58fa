import { z } from 'zod';
import type { Database } from '../../../infra/database.ts';
import { defineJob, type Job, type JobDefinition } from '../../../infra/jobs.ts';

/** Months for which tables stand ready ahead of time. */
const MONTHS_AHEAD = 4;

/** How long records are kept that only serve repeated calls and signed-out people, as SQL intervals. */
const KEPT = {
  idempotency: '90 days',
  sessions: '30 days',
  workers: '7 days',
  inbox: '90 days',
  hits: '30 days',
} as const;

/** Counts towards limits of recipients whose last window is over, as `takeRecipientUses` judges it. */
const FORGET_RECIPIENT_USES = `
  delete from recipient_use u using email_type t
   where t.key = u.type_key and now() > u.window_started_at
       + make_interval(secs => t.recipient_window_seconds * greatest(1, ceil(u.used::float8 / coalesce(t.recipient_limit, 1))))`;

const definition: JobDefinition<Record<string, never>> = {
  queue: 'delivery.keep-house',
  payload: z.object({}) as z.ZodType<Record<string, never>>,
  retryLimit: 3,
  retryDelay: 60,
};

export const keepHouse = definition as JobDefinition<object>;

/** Nightly: makes the tables of coming months and removes what has served its time. */
export function keepHouseJob(database: Database): Job {
  return defineJob({
    definition,
    schedule: '15 2 * * *',
    handle: async () => {
      await database.query({ text: `call create_message_partitions(now()::date, ${MONTHS_AHEAD})` });
      await database.query({
        text: `delete from idempotency_record where created_at < now() - interval '${KEPT.idempotency}'`,
      });
      await database.query({ text: `delete from session where expires_at < now() - interval '${KEPT.sessions}'` });
      await database.query({
        text: `delete from one_time_link where expires_at < now() - interval '${KEPT.sessions}'`,
      });
      await database.query({
        text: `delete from worker where state <> 'ALIVE' and last_seen_at < now() - interval '${KEPT.workers}'`,
      });
      await database.query({ text: FORGET_RECIPIENT_USES });
      await database.query({
        text: `delete from inbox_event where processed_at < now() - interval '${KEPT.inbox}'`,
      });
      await database.query({ text: `delete from tracking_hit where at < now() - interval '${KEPT.hits}'` });
      await database.query({ text: `delete from rate_limit where expire < extract(epoch from now()) * 1000` });
    },
  });
}
