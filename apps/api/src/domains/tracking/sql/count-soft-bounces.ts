import type { Sql } from '../../../infra/database.ts';
import type { AccountAddress, SoftBounceCount } from '../../preferences/suppression.service.ts';

/** Older mails do not count, in days. */
const DAYS = 90;

/**
 * How many mails in a row each address refused for now: since it last took one, and since a person released it. Counted from
 * what is kept rather than up, so that the order in which news arrives makes no difference.
 */
export async function countSoftBounces(sql: Sql, addresses: AccountAddress[]): Promise<SoftBounceCount[]> {
  if (addresses.length === 0) return [];
  return sql.query<SoftBounceCount>({
    name: 'count_soft_bounces',
    text: `
      with who as (
        select s.account_id, s.address, s.counted_from
          from soft_bounce s join unnest($1::uuid[], $2::text[]) as i (account_id, address)
            on i.account_id = s.account_id and i.address = s.address
      ), mail as (
        select w.account_id, w.address, w.counted_from, m.id, m.delivered_at
          from who w join message m on m.account_id = w.account_id and m.recipient = w.address
           and m.id > first_id_at(now() - interval '${DAYS} days')
      ), since as (
        select account_id, address, greatest(max(delivered_at), max(counted_from), '-infinity') as at
          from mail group by account_id, address
      )
      select s.account_id as "accountId", s.address, count(distinct mail.id) filter (where t.id is not null)::int as count,
             max(t.at) as "lastAt", (array_agg(mail.id order by t.at desc) filter (where t.id is not null))[1] as "messageId"
        from since s join mail on mail.account_id = s.account_id and mail.address = s.address
        left join tracking_event t on t.message_id = mail.id and t.kind in ('SOFT_BOUNCED', 'BOUNCED') and t.at > s.at
       group by s.account_id, s.address`,
    values: [addresses.map(({ accountId }) => accountId), addresses.map(({ address }) => address)],
  });
}
