import type { Sql } from '../../../infra/database.ts';
import { CREDIT_COLUMNS, closeReservations } from './credits.ts';
import { notifyChanges } from './notify.ts';

/**
 * Gives back what was set aside for messages that became UNKNOWN before a moment and still are: the shop has its credits again, and the platform
 * bears what they may have cost. Evidence that comes later changes their status and charges nobody. Returns how many, at most `limit`.
 */
export async function giveBackUncertain(sql: Sql, { before, limit }: { before: Date; limit: number }): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    name: 'give_back_uncertain',
    text: `
      with due as materialized (
        select m.id from message m
         where m.dispatch = 'UNKNOWN' and m.credit_state = 'RESERVED'
           and (select min(e.at) from message_event e
                 where e.message_id = m.id and e.dispatch = 'UNKNOWN' and e.sequence > coalesce(
                       (select max(b.sequence) from message_event b where b.message_id = m.id and b.dispatch <> 'UNKNOWN'), 0)) < $2
         order by m.id limit $1 for update of m skip locked
      ), moved as (
        update message m set credit_state = 'UNCONFIRMED', sequence = m.sequence + 1, resolve_at = null
          from due where m.id = due.id
        returning m.id, m.account_id, m.sequence, ${CREDIT_COLUMNS}
      ), event as (
        insert into message_event (message_id, sequence, account_id, kind, dispatch, at, note)
        select id, sequence, account_id, 'UNCONFIRMED', 'UNKNOWN', now(),
               'Nobody could say for 24 hours whether it arrived: its credits are given back, and it is not charged any more.'
          from moved
      )
      select (select count(*) from moved)::int as count, ${notifyChanges('moved')} as told,
             ${closeReservations('moved', `'UNCONFIRMED'`)} as closed`,
    values: [limit, before],
  });
  return row?.count ?? 0;
}
