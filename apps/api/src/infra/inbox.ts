import type { Row, Sql } from './database.ts';

export interface NewInboxEvent {
  id: string;
  /** Who sent it, such as `provider:<id>`. */
  source: string;
  dedupeKey: Buffer;
  body: unknown;
}

/** Keeps events that came from outside, in the caller's transaction; returns the ids of those that are new. */
export async function receiveEvents(sql: Sql, events: NewInboxEvent[]): Promise<string[]> {
  const rows = await sql.query<{ id: string }>({
    name: 'receive_events',
    text: `
      insert into inbox_event (id, source, dedupe_key, body)
      select * from unnest($1::uuid[], $2::text[], $3::bytea[], $4::jsonb[]) order by 2, 3
      on conflict (source, dedupe_key) do nothing returning id`,
    values: [
      events.map(({ id }) => id),
      events.map(({ source }) => source),
      events.map(({ dedupeKey }) => dedupeKey),
      events.map(({ body }) => JSON.stringify(body)),
    ],
  });
  return rows.map(({ id }) => id);
}

export interface WaitingEvent extends Row {
  source: string;
  body: unknown;
}

/** Locks an event that was not worked on yet; undefined when there is none. Must run inside a transaction. */
export async function lockEvent(sql: Sql, id: string): Promise<WaitingEvent | undefined> {
  const [row] = await sql.query<WaitingEvent>({
    name: 'lock_event',
    text: 'select source, body from inbox_event where id = $1 and processed_at is null for update',
    values: [id],
  });
  return row;
}

export async function markProcessed(sql: Sql, id: string): Promise<void> {
  await sql.query({
    name: 'mark_processed',
    text: 'update inbox_event set processed_at = now() where id = $1',
    values: [id],
  });
}
