import type { Row, Sql } from '../../../infra/database.ts';
import { figureOf } from './figures.ts';
import type { Progress } from './progress.ts';
import { isSent } from './roll-up.ts';

/** What became of a mail to a lead, the first time. */
export interface LeadNews extends Row {
  leadId: string;
  messageId: string;
  figure: 'SENT' | 'DELIVERED' | 'OPENED' | 'CLICKED' | 'BOUNCED' | 'COMPLAINED' | 'UNSUBSCRIBED';
  at: Date;
  subject: string;
  url: string | null;
  words: string | null;
}

export interface NewsBatch {
  news: LeadNews[];
  /** How much was read, also of mails to nobody's leads. */
  read: number;
  /** The last transaction that was read in full. */
  last: string | null;
}

/** Whole transactions, so that none is read by halves. */
const NEWS = `
  with told as materialized (
    select transaction, message_id, 'SENT' as figure, at, null::text as url, null::text as words
      from message_event e where ${isSent('e')} and e.transaction >= $1 and e.transaction < $2
    union all
    select transaction, message_id, ${figureOf('t')}, at, url, words
      from tracking_event t where t.first and t.transaction >= $1 and t.transaction < $2
     order by transaction fetch first $3 rows with ties
  ), news as (
    select l.id as "leadId", t.message_id as "messageId", t.figure, t.at, m.subject, t.url, t.words
      from told t join message m on m.id = t.message_id join lead l on l.account_id = m.account_id and l.email = m.recipient
     where t.figure in ('SENT', 'DELIVERED', 'OPENED', 'CLICKED', 'BOUNCED', 'COMPLAINED', 'UNSUBSCRIBED')
  )
  select s.read, s.last, n."leadId", n."messageId", n.figure, n.at, n.subject, n.url, n.words
    from (select count(*)::int as read, max(transaction)::text as last from told) as s left join news n on true
   order by n.at, n."messageId"`;

/** What ended transactions wrote about mails to leads since the last time, about `limit` of it. The caller holds the lock. */
export async function readLeadNews(sql: Sql, { countedBefore, ended }: Progress, limit: number): Promise<NewsBatch> {
  const rows = await sql.query<NewsRow>({ name: 'read_lead_news', text: NEWS, values: [countedBefore, ended, limit] });
  const [first] = rows;
  return { read: first?.read ?? 0, last: first?.last ?? null, news: rows.filter(isNews) };
}

type NewsRow = { read: number; last: string | null } & (LeadNews | { leadId: null });

function isNews(row: NewsRow): row is NewsRow & LeadNews {
  return row.leadId !== null;
}
