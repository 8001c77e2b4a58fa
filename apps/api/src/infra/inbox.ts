import type { Row, Sql } from './database.ts';

/** Tells workers that events wait. */
export const INBOX_CHANNEL = 'merpati_inbox';

/** Tries in all before an event is left to a person; also in the index of what waits. */
export const INBOX_TRIES = 5;

export interface NewInboxEvent {
  id: string;
  /** Who sent it, such as `provider:<id>`. */
  source: string;
  dedupeKey: Buffer;
  body: unknown;
}

/** Keeps events that came from outside and wakes the workers; one that is there already is not kept twice. */
export async function receiveEvents(sql: Sql, events: NewInboxEvent[]): Promise<void> {
  await sql.query({
    name: 'receive_events',
    text: `
      with kept as (
        insert into inbox_event (id, source, dedupe_key, body)
        select * from unnest($1::uuid[], $2::text[], $3::bytea[], $4::jsonb[]) order by 2, 3
        on conflict (source, dedupe_key) do nothing returning id
      )
      select pg_notify('${INBOX_CHANNEL}', '') from kept limit 1`,
    values: [
      events.map(({ id }) => id),
      events.map(({ source }) => source),
      events.map(({ dedupeKey }) => dedupeKey),
      events.map(({ body }) => JSON.stringify(body)),
    ],
  });
}

export interface WaitingEvent extends Row {
  id: string;
  source: string;
  body: unknown;
  receivedAt: Date;
  /** Tries that failed before. */
  attempts: number;
}

/** Locks up to `limit` events that are due and from `origins` (what stands before the colon of a source). Must run inside a transaction. */
export async function lockEvents(sql: Sql, origins: string[], limit: number): Promise<WaitingEvent[]> {
  return sql.query<WaitingEvent>({
    name: 'lock_events',
    text: `
      select id, source, body, received_at as "receivedAt", attempts from inbox_event
       where processed_at is null and attempts < ${INBOX_TRIES} and split_part(source, ':', 1) = any ($1::text[])
         and (retry_at is null or retry_at <= now())
       order by received_at limit $2 for update skip locked`,
    values: [origins, limit],
  });
}

/** Locks one event that was not worked on; undefined when there is none or another process has it. Must run inside a transaction. */
export async function lockEvent(sql: Sql, id: string): Promise<WaitingEvent | undefined> {
  const [row] = await sql.query<WaitingEvent>({
    name: 'lock_event',
    text: `
      select id, source, body, received_at as "receivedAt", attempts from inbox_event
       where id = $1 and processed_at is null for update skip locked`,
    values: [id],
  });
  return row;
}

export async function markProcessed(sql: Sql, ids: string[]): Promise<void> {
  await sql.query({
    name: 'mark_processed',
    text: 'update inbox_event set processed_at = now(), problem = null where id = any ($1::uuid[])',
    values: [ids],
  });
}

/** Notes that an event could not be worked on, and when it is tried again: after `delayMs`, unless its tries are used up. */
export async function postponeEvent(
  sql: Sql,
  failure: { id: string; delayMs: number; problem: string },
): Promise<void> {
  await sql.query({
    name: 'postpone_event',
    text: `
      update inbox_event
         set attempts = attempts + 1, problem = $3, retry_at = now() + make_interval(secs => $2 / 1000.0)
       where id = $1 and processed_at is null`,
    values: [failure.id, failure.delayMs, failure.problem],
  });
}

/** Gives an event whose tries are used up all of them again. */
export async function reviveEvent(sql: Sql, id: string): Promise<void> {
  await sql.query({
    text: `
      with revived as (
        update inbox_event set attempts = 0, retry_at = null where id = $1 and processed_at is null returning id
      )
      select pg_notify('${INBOX_CHANNEL}', '') from revived`,
    values: [id],
  });
}
