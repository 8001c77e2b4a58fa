import { Migration } from '@mikro-orm/migrations';

/**
 * Statements that move credits, with the moment of each entry taken under the lock of its account: moments grow with the numbers, so
 * that any moment is found by halves, without an index that every mail would have to pay for.
 */
export class Migration20261121192300_credit_statements extends Migration {
  override name = 'Migration20261121192300_credit_statements';

  override up(): void {
    this.#reserve();
    this.#close();
    this.#book();
    this.#moments();
    this.addSql(`
      create index credit_entry_rare on credit_entry (account_id, sequence) where kind not in ('RESERVE', 'CAPTURE')`);
    this.addSql(`
      insert into email_type (key, category, queue, opt_out_allowed, max_attempts, backoff_seconds, recipient_limit)
      values ('system.credits_low', 'AUTH', 'NORMAL', false, 3, 30, 50)`);
  }

  /** Sets credits aside for messages, in their order, as far as they reach; tells the places (from 1) of those that are paid for. */
  #reserve(): void {
    this.addSql(`
      create or replace function reserve_credits(payer uuid, messages uuid[], numbers int[], amounts int[],
                                                 out frozen boolean, out places int[]) language plpgsql as $$
      declare
        account credit_account;
        remaining bigint;
        moment timestamptz;
      begin
        select * into account from credit_account where account_id = payer for update;
        -- Nobody could sign in any more if the platform's own mail were held.
        frozen := account.frozen_at is not null and not account.unmetered;
        places := '{}';
        if account.account_id is null or frozen then return; end if;
        remaining := account.available;
        for place in 1 .. coalesce(array_length(messages, 1), 0) loop
          if account.unmetered or amounts[place] <= remaining then
            remaining := remaining - amounts[place];
            places := places || place;
          end if;
        end loop;
        if places = '{}' then return; end if;
        moment := greatest(clock_timestamp(), account.updated_at);
        insert into credit_entry (account_id, sequence, kind, message_id, reservation, available, reserved, issued, spent, loss,
                                  available_after, reserved_after, spent_after, at)
        select payer, account.sequence + row_number() over w, 'RESERVE', messages[place], numbers[place], -amounts[place],
               amounts[place], 0, 0, 0, account.available - sum(amounts[place]) over w,
               account.reserved + sum(amounts[place]) over w, account.spent, moment
          from unnest(places) as place window w as (order by place);
        update credit_account
           set available = remaining, reserved = reserved + account.available - remaining,
               sequence = sequence + array_length(places, 1), updated_at = moment
         where account_id = payer;
        perform pg_notify('merpati_credits', payer::text);
      end $$`);
  }

  /** Closes reservations as CAPTURED, RELEASED or UNCONFIRMED. Who calls it has just moved the messages out of RESERVED. */
  #close(): void {
    this.addSql(`
      create or replace function close_reservations(payers uuid[], messages uuid[], numbers int[], amounts int[],
                                                    outcomes text[]) returns int language plpgsql as $$
      declare
        total int;
        moment timestamptz;
      begin
        perform from credit_account where account_id = any (payers) order by account_id for update;
        moment := clock_timestamp();
        with input as (
          select payer, message, number, amount, outcome, outcome = 'CAPTURED' as captured,
                 row_number() over w as step, sum(amount) over w as closed,
                 coalesce(sum(amount) filter (where outcome <> 'CAPTURED') over w, 0) as freed
            from unnest(payers, messages, numbers, amounts, outcomes) with ordinality
              as i (payer, message, number, amount, outcome, place)
          window w as (partition by payer order by place)
        ), booked as (
          insert into credit_entry (account_id, sequence, kind, message_id, reservation, available, reserved, issued, spent,
                                    loss, available_after, reserved_after, spent_after, at)
          select payer, a.sequence + step,
                 case outcome when 'CAPTURED' then 'CAPTURE' when 'RELEASED' then 'RELEASE' else outcome end,
                 message, number, case when captured then 0 else amount end, -amount,
                 case when outcome = 'UNCONFIRMED' then -amount else 0 end, case when captured then amount else 0 end,
                 case when outcome = 'UNCONFIRMED' then amount else 0 end, a.available + freed, a.reserved - i.closed,
                 a.spent + i.closed - freed, greatest(moment, a.updated_at)
            from input i join credit_account a on a.account_id = i.payer
        ), totals as (
          select payer, count(*) as steps, sum(amount) as closed, coalesce(sum(amount) filter (where captured), 0) as spent,
                 coalesce(sum(amount) filter (where outcome = 'UNCONFIRMED'), 0) as lost
            from input group by payer
        ), moved as (
          update credit_account a
             set available = a.available + t.closed - t.spent, reserved = a.reserved - t.closed, spent = a.spent + t.spent,
                 issued = a.issued - t.lost, loss = a.loss + t.lost, sequence = a.sequence + t.steps,
                 updated_at = greatest(moment, a.updated_at)
            from totals t where a.account_id = t.payer
          returning a.account_id, t.steps
        )
        select coalesce(sum(steps), 0) into total from moved, pg_notify('merpati_credits', account_id::text);
        return total;
      end $$`);
  }

  /** Issues credits, or takes them back (below zero). Gives the number of the entry; null when there are not so many. */
  #book(): void {
    this.addSql(`
      create function book_credits(payer uuid, entry_kind text, amount bigint, words text, actor uuid) returns bigint
      language plpgsql as $$
      declare
        account credit_account;
        moment timestamptz;
      begin
        select * into account from credit_account where account_id = payer for update;
        if account.account_id is null or account.available + amount < 0 and not account.unmetered then return null; end if;
        moment := greatest(clock_timestamp(), account.updated_at);
        insert into credit_entry (account_id, sequence, kind, available, reserved, issued, spent, loss, available_after,
                                  reserved_after, spent_after, reason, actor_user_id, at)
        values (payer, account.sequence + 1, entry_kind, amount, 0, -amount, 0, 0, account.available + amount,
                account.reserved, account.spent, words, actor, moment);
        update credit_account
           set available = available + amount, issued = issued - amount, sequence = sequence + 1, updated_at = moment
         where account_id = payer;
        perform pg_notify('merpati_credits', payer::text);
        return account.sequence + 1;
      end $$`);
  }

  #moments(): void {
    this.addSql(`
      create function credit_sequence_before(payer uuid, moment timestamptz) returns bigint language plpgsql stable as $$
      declare
        low bigint := 0;
        high bigint;
        middle bigint;
      begin
        select sequence into high from credit_account where account_id = payer;
        while low < high loop
          middle := (low + high + 1) / 2;
          if (select at < moment from credit_entry where account_id = payer and sequence = middle) then
            low := middle;
          else
            high := middle - 1;
          end if;
        end loop;
        return low;
      end $$`);
  }
}
