import type { Account } from '../domains/identity/account.entity.ts';
import type { Sql } from '../infra/database.ts';

/** What was paid in, and how many days ago. */
const TOP_UPS = [
  { days: 31, amount: 1_000, reason: 'Paket awal 1.000 kredit' },
  { days: 12, amount: 5_000, reason: 'Isi ulang, transfer bank' },
];

/** Below this the shop is warned. */
const WARN_BELOW = 500;

/** What the demo's mails cost, written as if it had been booked at the time: the recount agrees with it. */
export async function writeDemoCredits(sql: Sql, shop: Account): Promise<void> {
  await sql.query({ text: PRICE_MAILS, values: [shop.id] });
  await sql.query({
    text: BOOK,
    values: [
      shop.id,
      TOP_UPS.map(({ days }) => days),
      TOP_UPS.map(({ amount }) => amount),
      TOP_UPS.map(({ reason }) => reason),
      WARN_BELOW,
    ],
  });
}

const PRICE_MAILS = `
  with priced as (
    update message
       set payer_id = account_id, credits = 1, reservation = 1,
           credit_state = case when dispatch = 'SENT' then 'CAPTURED'
                               when dispatch <> 'UNKNOWN' then 'RELEASED'
                               when queued_at < now() - interval '25 hours' then 'UNCONFIRMED'
                               else 'RESERVED' end,
           sequence = case when dispatch = 'UNKNOWN' and queued_at < now() - interval '25 hours' then sequence + 1
                           else sequence end
     where account_id = $1
    returning id, account_id, sequence, queued_at, credit_state
  )
  insert into message_event (message_id, sequence, account_id, kind, dispatch, at)
  select id, sequence, account_id, 'UNCONFIRMED', 'UNKNOWN', queued_at + interval '24 hours' from priced
   where credit_state = 'UNCONFIRMED'`;

const BOOK = `
  with movement as (
    select now() - make_interval(days => t.days) as at, 0 as step, 'TOP_UP' as kind, null::uuid as message_id, t.amount as available,
           0 as reserved, -t.amount as issued, 0 as spent, 0 as loss, t.reason
      from unnest($2::int[], $3::int[], $4::text[]) as t (days, amount, reason)
    union all
    select queued_at, 1, 'RESERVE', id, -credits, credits, 0, 0, 0, null from message where account_id = $1
    union all
    select case when credit_state = 'UNCONFIRMED' then queued_at + interval '24 hours'
                else coalesce(sent_at, queued_at + interval '6 seconds') end, 2,
           case credit_state when 'CAPTURED' then 'CAPTURE' when 'RELEASED' then 'RELEASE' else 'UNCONFIRMED' end, id,
           case when credit_state = 'CAPTURED' then 0 else credits end, -credits,
           case when credit_state = 'UNCONFIRMED' then -credits else 0 end,
           case when credit_state = 'CAPTURED' then credits else 0 end,
           case when credit_state = 'UNCONFIRMED' then credits else 0 end, null
      from message where account_id = $1 and credit_state <> 'RESERVED'
  ), entry as (
    insert into credit_entry (account_id, sequence, kind, message_id, reservation, available, reserved, issued, spent, loss,
                              available_after, reserved_after, spent_after, reason, at)
    select $1, row_number() over w, kind, message_id, case when message_id is not null then 1 end, available, reserved, issued,
           spent, loss, sum(available) over w, sum(reserved) over w, sum(spent) over w, reason, at
      from movement window w as (order by at, step, message_id)
    returning *
  )
  update credit_account c
     set available = e.available, reserved = e.reserved, issued = e.issued, spent = e.spent, loss = e.loss, sequence = e.count,
         warn_below = $5, updated_at = e.at
    from (select sum(available) as available, sum(reserved) as reserved, sum(issued) as issued, sum(spent) as spent,
                 sum(loss) as loss, count(*) as count, max(at) as at from entry) as e
   where c.account_id = $1`;
