import type { Row, Sql } from '../../../infra/database.ts';
import type { OpenKind, TrackingKind, TrackingSource } from '../tracking.entity.ts';

export interface NewsRow extends Row {
  messageId: string;
  /** Place among the news of the message, from 1. */
  place: number;
  id: string;
  kind: TrackingKind;
  source: TrackingSource;
  at: Date;
  openKind: OpenKind | null;
  linkNumber: number | null;
  url: string | null;
  machine: boolean;
  ip: string | null;
  userAgent: string | null;
  words: string | null;
}

/** What came back about messages, in the order in which it happened. */
export async function readNews(sql: Sql, messageIds: readonly string[]): Promise<NewsRow[]> {
  const sorted = [...messageIds].sort();
  return sql.query<NewsRow>({
    name: 'read_news',
    text: `
      select message_id as "messageId", (row_number() over (partition by message_id order by at, id))::int as place, id, kind,
             source, at, open_kind as "openKind", link_number as "linkNumber", url, machine, ip, user_agent as "userAgent", words
        from tracking_event where message_id = any ($1::uuid[]) and message_id between $2 and $3
       order by message_id, place`,
    values: [sorted, sorted[0], sorted.at(-1)],
  });
}
