import type { Row, Sql } from '../../../infra/database.ts';
import { notifyChanges } from '../../delivery/message-changed.events.ts';
import type { OpenKind, TrackingKind, TrackingSource } from '../tracking.entity.ts';
import { figureOf } from './figures.ts';

/** Something that came back about one message. */
export interface MessageNews {
  /** The same news has the same id: it is kept once. */
  id: string;
  messageId: string;
  kind: TrackingKind;
  source: TrackingSource;
  at: Date;
  openKind: OpenKind | null;
  linkNumber: number | null;
  url: string | null;
  /** True for what a machine did by itself. */
  machine: boolean;
  ip: string | null;
  userAgent: string | null;
  words: string | null;
}

export interface LockedMessage extends Row {
  id: string;
  accountId: string;
  typeKey: string;
  recipient: string;
  providerId: string | null;
  dispatch: string;
  sentAt: Date | null;
}

/** Locks messages in the order of their ids; those that are not there are missing. Must run inside a transaction. */
export async function lockMessages(sql: Sql, ids: string[]): Promise<Map<string, LockedMessage>> {
  if (ids.length === 0) return new Map();
  const sorted = [...new Set(ids)].sort();
  const rows = await sql.query<LockedMessage>({
    name: 'lock_messages',
    text: `
      select id, account_id as "accountId", type_key as "typeKey", recipient, provider_id as "providerId", dispatch,
             sent_at as "sentAt"
        from message where id = any ($1::uuid[]) and id between $2 and $3 order by id for update`,
    values: [sorted, sorted[0], sorted.at(-1)],
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** From weak to strong. */
const LATTICE = `array['DELIVERED', 'OPENED', 'CLICKED', 'BOUNCED', 'COMPLAINED']`;
const SHOWN = `('DELIVERED', 'OPENED', 'CLICKED', 'BOUNCED', 'COMPLAINED', 'UNSUBSCRIBED')`;

const times = {
  delivered_at: 'DELIVERED',
  opened_at: 'OPENED',
  machine_opened_at: 'MACHINE_OPENED',
  clicked_at: 'CLICKED',
  bounced_at: 'BOUNCED',
  complained_at: 'COMPLAINED',
  unsubscribed_at: 'UNSUBSCRIBED',
};
const columns = Object.keys(times);
const list = (column: (name: string) => string) => columns.map(column).join(', ');
const earliest = (column: string) => `least(m.${column}, t.${column})`;

const text = `
  with input as materialized (
    select i.*, ${figureOf('i')} as figure
      from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[], $6::text[], $7::int[], $8::text[],
                  $9::boolean[], $10::text[], $11::text[], $12::text[])
        as i (id, message_id, kind, source, at, open_kind, link_number, url, machine, ip, user_agent, words)
     where not exists (select from tracking_event k where k.message_id = i.message_id and k.id = i.id)
  ), new as materialized (
    select i.*, m.account_id, m.sequence, m.dispatch, array_position(${LATTICE}, m.evidence) as before,
           row_number() over (partition by i.message_id, i.figure order by i.at, i.id) = 1 and not exists (
             select from tracking_event k where k.message_id = i.message_id and ${figureOf('k')} = i.figure) as first
      from input i join message m on m.id = i.message_id and m.id between $13 and $14
  ), kept as (
    insert into tracking_event (id, message_id, account_id, kind, source, at, first, open_kind, link_number, url, machine, ip,
                                user_agent, words)
    select id, message_id, account_id, kind, source, at, first, open_kind, link_number, url, machine, ip, user_agent, words
      from new order by message_id, id
  ), steps as (
    select *, row_number() over steps as step, greatest(before, max(rank) over steps) as top
      from (select *, array_position(${LATTICE}, figure) as rank from new where first and figure in ${SHOWN}) as shown
    window steps as (partition by message_id order by rank nulls last, id rows unbounded preceding)
  ), grown as (
    select message_id, max(step)::int as steps, max(top) as top from steps group by message_id
  ), times as (
    select message_id, ${columns
      .map((column) => `min(at) filter (where figure = '${times[column as keyof typeof times]}') as ${column}`)
      .join(', ')}
      from new group by message_id
  ), moved as (
    update message m
       set sequence = m.sequence + coalesce(g.steps, 0), evidence = coalesce((${LATTICE})[g.top], m.evidence),
           ${list((column) => `${column} = ${earliest(column)}`)}
      from times t left join grown g on g.message_id = t.message_id
     where m.id = t.message_id and m.id between $13 and $14
       and (g.steps > 0 or (${list((column) => `m.${column}`)}) is distinct from (${list(earliest)}))
  ), events as (
    insert into message_event (message_id, sequence, account_id, kind, dispatch, evidence, at, note)
    select message_id, sequence + step, account_id, figure, dispatch, (${LATTICE})[top], at, words from steps
    returning message_id as id, sequence, account_id
  ), told as materialized (
    select ${notifyChanges('events')} as count
  )
  select new.id from new, told where first`;

/**
 * Keeps news of messages, whose evidence only grows by them, and tells of the first of each kind. The caller holds the locks
 * of the messages (`lockMessages`), in an earlier statement. Returns the ids of news that were the first of their figure.
 */
export async function recordNews(sql: Sql, news: MessageNews[]): Promise<Set<string>> {
  if (news.length === 0) return new Set();
  const sorted = news.map(({ messageId }) => messageId).sort();
  const rows = await sql.query<{ id: string }>({
    name: 'record_news',
    text,
    values: [
      news.map(({ id }) => id),
      news.map(({ messageId }) => messageId),
      news.map(({ kind }) => kind),
      news.map(({ source }) => source),
      news.map(({ at }) => at.toISOString()),
      news.map(({ openKind }) => openKind),
      news.map(({ linkNumber }) => linkNumber),
      news.map(({ url }) => url),
      news.map(({ machine }) => machine),
      news.map(({ ip }) => ip),
      news.map(({ userAgent }) => userAgent),
      news.map(({ words }) => words),
      sorted[0],
      sorted.at(-1),
    ],
  });
  return new Set(rows.map(({ id }) => id));
}
