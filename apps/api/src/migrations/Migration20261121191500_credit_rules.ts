import { Migration } from '@mikro-orm/migrations';

/** What the entity definitions cannot say of credits: balanced rows, one close per reservation, and the statements that move them. */
export class Migration20261121191500_credit_rules extends Migration {
  override name = 'Migration20261121191500_credit_rules';

  override up(): void {
    this.#rules();
    this.#accounts();
    this.#reserve();
    this.#close();
  }

  #rules(): void {
    this.addSql(`
      alter table credit_account
        add constraint credit_account_covered check (available >= 0 or unmetered),
        add constraint credit_account_reserved check (reserved >= 0),
        add constraint credit_account_balanced check (available + reserved + issued + spent + loss = 0)`);
    this.addSql(`
      alter table credit_entry
        add constraint credit_entry_balanced check (available + reserved + issued + spent + loss = 0)`);
    this.addSql(`
      create unique index credit_entry_of_message on credit_entry (message_id, reservation, (kind = 'RESERVE'))
        where message_id is not null`);
    this.addSql(`
      create trigger credit_entry_append_only before update or delete on credit_entry
        for each row execute function refuse_change()`);
    this.addSql(`
      create trigger credit_entry_never_emptied before truncate on credit_entry
        for each statement execute function refuse_change()`);
    this.addSql(
      `create index message_reserved_unknown on message (id) where dispatch = 'UNKNOWN' and credit_state = 'RESERVED'`,
    );
  }

  /** Every account has its credits from its first moment on. */
  #accounts(): void {
    this.addSql(`
      create function open_credit_account() returns trigger language plpgsql as $$
      begin
        insert into credit_account (account_id, unmetered) values (new.id, new.kind = 'PLATFORM');
        return null;
      end $$`);
    this.addSql(`
      create trigger account_credits after insert on account for each row execute function open_credit_account()`);
    this.addSql(`insert into credit_account (account_id, unmetered) select id, kind = 'PLATFORM' from account`);
  }

  /** Sets credits aside for messages, in their order, as far as they reach; tells the places (from 1) of those that are paid for. */
  #reserve(): void {
    this.addSql(`
      create function reserve_credits(payer uuid, messages uuid[], numbers int[], amounts int[],
                                      out frozen boolean, out places int[]) language plpgsql as $$
      declare
        account credit_account;
        remaining bigint;
      begin
        select * into account from credit_account where account_id = payer for update;
        frozen := account.frozen_at is not null;
        places := '{}';
        if not found or frozen then return; end if;
        remaining := account.available;
        for place in 1 .. coalesce(array_length(messages, 1), 0) loop
          if account.unmetered or amounts[place] <= remaining then
            remaining := remaining - amounts[place];
            places := places || place;
          end if;
        end loop;
        if places = '{}' then return; end if;
        insert into credit_entry (account_id, sequence, kind, message_id, reservation, available, reserved, issued, spent, loss,
                                  available_after, reserved_after)
        select payer, account.sequence + row_number() over w, 'RESERVE', messages[place], numbers[place], -amounts[place],
               amounts[place], 0, 0, 0, account.available - sum(amounts[place]) over w,
               account.reserved + sum(amounts[place]) over w
          from unnest(places) as place window w as (order by place);
        update credit_account
           set available = remaining, reserved = reserved + account.available - remaining,
               sequence = sequence + array_length(places, 1), updated_at = now()
         where account_id = payer;
        perform pg_notify('merpati_credits', payer::text);
      end $$`);
  }

  /** Closes reservations as CAPTURED, RELEASED or UNCONFIRMED. Who calls it has just moved the messages out of RESERVED. */
  #close(): void {
    this.addSql(`
      create function close_reservations(payers uuid[], messages uuid[], numbers int[], amounts int[], outcomes text[])
      returns int language plpgsql as $$
      declare
        closed int;
      begin
        perform from credit_account where account_id = any (payers) order by account_id for update;
        with input as (
          select payer, message, number, amount, outcome, outcome = 'CAPTURED' as captured,
                 row_number() over w as step, sum(amount) over w as closed,
                 coalesce(sum(amount) filter (where outcome <> 'CAPTURED') over w, 0) as freed
            from unnest(payers, messages, numbers, amounts, outcomes) with ordinality
              as i (payer, message, number, amount, outcome, place)
          window w as (partition by payer order by place)
        ), booked as (
          insert into credit_entry (account_id, sequence, kind, message_id, reservation, available, reserved, issued, spent,
                                    loss, available_after, reserved_after)
          select payer, a.sequence + step,
                 case outcome when 'CAPTURED' then 'CAPTURE' when 'RELEASED' then 'RELEASE' else outcome end,
                 message, number, case when captured then 0 else amount end, -amount,
                 case when outcome = 'UNCONFIRMED' then -amount else 0 end, case when captured then amount else 0 end,
                 case when outcome = 'UNCONFIRMED' then amount else 0 end, a.available + freed, a.reserved - i.closed
            from input i join credit_account a on a.account_id = i.payer
        ), totals as (
          select payer, count(*) as steps, sum(amount) as closed, coalesce(sum(amount) filter (where captured), 0) as spent,
                 coalesce(sum(amount) filter (where outcome = 'UNCONFIRMED'), 0) as lost
            from input group by payer
        ), moved as (
          update credit_account a
             set available = a.available + t.closed - t.spent, reserved = a.reserved - t.closed, spent = a.spent + t.spent,
                 issued = a.issued - t.lost, loss = a.loss + t.lost, sequence = a.sequence + t.steps, updated_at = now()
            from totals t where a.account_id = t.payer
          returning a.account_id, t.steps
        )
        select coalesce(sum(steps), 0) into closed from moved, pg_notify('merpati_credits', account_id::text);
        return closed;
      end $$`);
  }
}
