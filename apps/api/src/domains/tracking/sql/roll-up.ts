import type { Sql } from '../../../infra/database.ts';
import { figureOf } from './figures.ts';
import { noteProgress, type Progress, readers } from './progress.ts';

/** Column of `email_stat` by the figure it counts. */
const columns: Record<string, string> = {
  SENT: 'sent',
  DELIVERED: 'delivered',
  OPENED: 'human_opens',
  MACHINE_OPENED: 'machine_opens',
  CLICKED: 'clicks',
  MACHINE_CLICKED: 'machine_clicks',
  SOFT_BOUNCED: 'soft_bounces',
  BOUNCED: 'bounces',
  COMPLAINED: 'complaints',
  UNSUBSCRIBED: 'unsubscribes',
};
const names = Object.values(columns);

const KEY = 'account_id, hour, type_key, template_id, template_version_id, variant, provider_id, recipient_domain';

/** The one event of a message by which it became SENT. */
export const isSent = (alias: string) =>
  `${alias}.dispatch = 'SENT' and ${alias}.kind in ('SENT', 'RESOLVED', 'RESOLVED_BY_PERSON')`;

/** What transactions from $1 on and before $2 wrote. News counts once its message counts as sent, whichever came first. */
const COUNT = `
  with sent as materialized (
    select e.message_id from message_event e where ${isSent('e')} and e.transaction >= $1 and e.transaction < $2
  ), counted as (
    select message_id, 'SENT' as figure from sent
    union all
    select t.message_id, ${figureOf('t')} from tracking_event t
     where t.first and t.transaction >= $1 and t.transaction < $2
       and exists (select from message_event e where e.message_id = t.message_id and ${isSent('e')} and e.transaction < $2)
    union all
    select t.message_id, ${figureOf('t')}
      from sent join tracking_event t on t.message_id = sent.message_id and t.first and t.transaction < $1
  )
  insert into email_stat (${KEY}, ${names.join(', ')})
  select m.account_id, date_trunc('hour', m.queued_at, 'UTC'), m.type_key, v.template_id, m.template_version_id, m.variant,
         m.provider_id, split_part(m.recipient, '@', 2),
         ${Object.keys(columns)
           .map((figure) => `count(*) filter (where figure = '${figure}')`)
           .join(', ')}
    from counted join message m on m.id = counted.message_id
    left join template_version v on v.id = m.template_version_id
   group by 1, 2, 3, 4, 5, 6, 7, 8 order by 1, 2, 3
  on conflict (${KEY}) do update set ${names.map((name) => `${name} = email_stat.${name} + excluded.${name}`).join(', ')}`;

/** More than any transaction. */
const NEVER = '9223372036854775807';

/** True when something was written that is not counted yet. */
export async function hasUncounted(sql: Sql, { countedBefore, ended }: Progress): Promise<boolean> {
  const [row] = await sql.query<{ uncounted: boolean }>({
    text: `
      select exists (select from message_event e where ${isSent('e')} and transaction >= $1 and transaction < $2)
          or exists (select from tracking_event where transaction >= $1 and transaction < $2) as uncounted`,
    values: [countedBefore, ended],
  });
  return row?.uncounted ?? false;
}

/** Counts what ended transactions wrote since the last time. The caller holds the lock. */
export async function countNew(sql: Sql, { countedBefore, ended }: Progress): Promise<void> {
  await sql.query({ text: COUNT, values: [countedBefore, ended] });
  await noteProgress(sql, readers.statistics, ended);
}

/**
 * Counts everything anew, as this transaction sees it, which must be REPEATABLE READ. What it sees of transactions that the next
 * counting would look at, or of another server's, is marked as counted.
 */
export async function recount(sql: Sql, { ended }: Progress): Promise<void> {
  await sql.query({ text: 'delete from email_stat' });
  await sql.query({ text: COUNT, values: ['0', NEVER] });
  await sql.query({
    text: `update message_event e set transaction = 0 where ${isSent('e')} and transaction >= $1`,
    values: [ended],
  });
  await sql.query({ text: 'update tracking_event set transaction = 0 where transaction >= $1', values: [ended] });
  await noteProgress(sql, readers.statistics, ended);
}
