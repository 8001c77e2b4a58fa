import { Migration } from '@mikro-orm/migrations';

/** What the entity definitions cannot say: partitions, partial indexes, append-only rows, and the first registry rows. */
export class Migration20261120140000_delivery_tables extends Migration {
  override name = 'Migration20261120140000_delivery_tables';

  override up(): void {
    this.addSql(`
      alter table app_user add constraint app_user_account_by_role
        check ((role = 'SUPER_ADMIN') = (account_id is null))`);
    this.#indexes();
    this.#partitions();
    this.#appendOnlyEvents();
    this.#firstRows();
  }

  #indexes(): void {
    this.addSql(`create index message_due on message (queue, due_at, id) where dispatch = 'QUEUED'`);
    this.addSql(`create index message_of_worker on message (worker_id) where dispatch = 'SENDING'`);
    this.addSql(`create index message_of_account on message (account_id, id)`);
    this.addSql(`create index message_to_recipient on message (account_id, recipient text_pattern_ops, id)`);
    this.addSql(`create index message_not_sent on message (account_id, dispatch, id) where dispatch <> 'SENT'`);
    this.addSql(`create index attempt_in_flight on attempt (worker_id) where state = 'IN_FLIGHT'`);
    this.addSql(`create index worker_alive on worker (last_seen_at) where state = 'ALIVE'`);
  }

  #partitions(): void {
    this.addSql(`
      create function first_id_at(moment timestamptz) returns uuid language sql immutable strict as $$
        select (substr(hex, 1, 8) || '-' || substr(hex, 9, 4) || '-0000-0000-000000000000')::uuid
          from (select lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') as hex) as time
      $$`);
    this.addSql(`
      create procedure create_message_partitions(first_month date, months int) language plpgsql as $$
      declare
        parent text;
        month date;
        child text;
      begin
        perform pg_advisory_xact_lock(hashtext('create_message_partitions'));
        for i in 0 .. months - 1 loop
          month := date_trunc('month', first_month) + make_interval(months => i);
          foreach parent in array array['message', 'attempt', 'message_event'] loop
            child := parent || '_' || to_char(month, 'YYYY_MM');
            continue when to_regclass(child) is not null;
            execute format('create table %I partition of %I for values from (%L) to (%L) with (fillfactor = 85,
              autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05)',
              child, parent, first_id_at(month::timestamp at time zone 'UTC'),
              first_id_at((month + interval '1 month')::timestamp at time zone 'UTC'));
          end loop;
        end loop;
      end $$`);
    for (const parent of ['message', 'attempt', 'message_event'])
      this.addSql(`create table ${parent}_elsewhen partition of ${parent} default`);
    this.addSql(`call create_message_partitions((now() - interval '2 months')::date, 6)`);
  }

  #appendOnlyEvents(): void {
    this.addSql(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'rows of % are never changed', tg_table_name;
      end $$`);
    this.addSql(`
      create trigger message_event_append_only before update or delete on message_event
        for each row execute function refuse_change()`);
  }

  #firstRows(): void {
    this.addSql(`
      insert into account (id, kind, name, sender_name, sender_email)
      values ('00000000-0000-7000-8000-000000000001', 'PLATFORM', 'Merpati', 'Merpati', 'no-reply@merpati.example')`);
    this.addSql(`
      insert into email_type (key, category, queue, opt_out_allowed, max_attempts, backoff_seconds) values
        ('auth.invitation', 'AUTH', 'CRITICAL', false, 3, 5),
        ('auth.password_reset', 'AUTH', 'CRITICAL', false, 3, 5),
        ('marketing.broadcast', 'MARKETING', 'BULK', true, 3, 60),
        ('order.paid', 'ORDER', 'CRITICAL', false, 3, 5),
        ('order.shipped', 'ORDER', 'CRITICAL', false, 3, 5)`);
  }
}
