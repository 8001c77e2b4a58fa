import { Migration } from '@mikro-orm/migrations';

const PARTITIONED = ['message', 'attempt', 'message_event', 'tracking_event'];

/** What the entity definitions cannot say of content, consent and tracking. */
export class Migration20261121160000_content_rules extends Migration {
  override name = 'Migration20261121160000_content_rules';

  override up(): void {
    this.#partitions();
    this.#indexes();
    this.#optOuts();
    this.#registry();
  }

  #partitions(): void {
    this.addSql(`
      create or replace procedure create_message_partitions(first_month date, months int) language plpgsql as $$
      declare
        parent text;
        month date;
        child text;
      begin
        perform pg_advisory_xact_lock(hashtext('create_message_partitions'));
        for i in 0 .. months - 1 loop
          month := date_trunc('month', first_month) + make_interval(months => i);
          foreach parent in array array[${PARTITIONED.map((name) => `'${name}'`).join(', ')}] loop
            child := parent || '_' || to_char(month, 'YYYY_MM');
            continue when to_regclass(child) is not null;
            execute format('create table %I partition of %I for values from (%L) to (%L) with (fillfactor = 85,
              autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05)',
              child, parent, first_id_at(month::timestamp at time zone 'UTC'),
              first_id_at((month + interval '1 month')::timestamp at time zone 'UTC'));
          end loop;
        end loop;
      end $$`);
    this.addSql(`create table tracking_event_elsewhen partition of tracking_event default`);
    this.addSql(`call create_message_partitions((now() - interval '2 months')::date, 6)`);
  }

  #indexes(): void {
    this.addSql(`create unique index template_version_draft on template_version (template_id) where state = 'DRAFT'`);
    this.addSql(`create index message_event_sent on message_event (transaction) where dispatch = 'SENT'`);
    this.addSql(`create index tracking_event_written on tracking_event (transaction)`);
    this.addSql(`
      create index message_evidence on message (account_id, evidence, id) where evidence in ('BOUNCED', 'COMPLAINED')`);
    this.addSql(`
      create unique index email_stat_key on email_stat (account_id, hour, type_key, template_id, template_version_id, variant,
        provider_id, recipient_domain) nulls not distinct`);
    this.addSql(`insert into stat_progress (id, counted_before) values (1, 0)`);
    this.addSql(`
      create trigger audit_entry_append_only before update or delete on audit_entry
        for each row execute function refuse_change()`);
  }

  /** A start and an opt-out of the same recipient exclude each other: whoever is second sees what the first one committed. */
  #optOuts(): void {
    this.addSql(`
      create function recipient_lock(account_id uuid, address text) returns bigint language sql immutable as $$
        select hashtextextended(account_id::text || ' ' || address, 0)
      $$`);
    this.addSql(`
      create function opt_outs(account_ids uuid[], addresses text[], topics text[]) returns table (place bigint) language plpgsql
      volatile as $$
      begin
        perform pg_advisory_xact_lock_shared(key)
           from (select distinct recipient_lock(account_id, address) as key
                   from unnest(account_ids, addresses, topics) as i (account_id, address, topic)
                  where topic is not null order by 1) as keys;
        return query
          select i.place from unnest(account_ids, addresses, topics) with ordinality as i (account_id, address, topic, place)
           where topic is not null and exists (
             select from consent c
              where c.account_id = i.account_id and c.address = i.address and c.channel = 'EMAIL' and c.state = 'OPTED_OUT'
                and c.topic in (i.topic, '*'));
      end $$`);
  }

  #registry(): void {
    this.addSql(`
      insert into email_type (key, category, queue, opt_out_allowed, max_attempts, backoff_seconds, recipient_limit,
                              recipient_window_seconds) values
        ('auth.registration', 'AUTH', 'CRITICAL', false, 3, 5, 50, 60),
        ('auth.welcome', 'AUTH', 'NORMAL', false, 3, 30, 50, 60),
        ('commission.paid', 'COMMISSION', 'NORMAL', false, 3, 30, 50, 60),
        ('order.packing', 'ORDER', 'NORMAL', false, 3, 5, 50, 60),
        ('order.delivered', 'ORDER', 'NORMAL', false, 3, 5, 50, 60),
        ('order.cancelled', 'ORDER', 'NORMAL', false, 3, 5, 50, 60),
        ('order.returned', 'ORDER', 'NORMAL', false, 3, 5, 50, 60),
        ('order.refunded', 'ORDER', 'NORMAL', false, 3, 5, 50, 60)`);
    // A one-time link must not be visited by anybody but its owner, and nobody need know when it was.
    this.addSql(`update email_type set track_opens = false, track_clicks = false where category = 'AUTH'`);
  }
}
