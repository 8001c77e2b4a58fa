import { Migration } from '@mikro-orm/migrations';

/** What the entity definitions cannot say: uniqueness over empty values, partial indexes, and further registry rows. */
export class Migration20261121124000_delivery_rules extends Migration {
  override name = 'Migration20261121124000_delivery_rules';

  override up(): void {
    this.addSql(`create unique index route_scope on route (account_id, category, type_key) nulls not distinct`);
    this.addSql(`
      alter table route add constraint route_category_or_type
        check ((category is null) <> (type_key is null) and cardinality(provider_ids) > 0)`);
    this.addSql(`create unique index sending_limit_scope on sending_limit (account_id) nulls not distinct`);
    this.addSql(`create index message_to_resolve on message (resolve_at) where dispatch = 'UNKNOWN'`);
    this.addSql(`create index recipient_use_window on recipient_use (window_started_at)`);
    // Counters of minutes: they need not outlive a crash, and each request would wait for the disk for them.
    this.addSql(`alter table rate_limit set unlogged`);
    this.addSql(`
      insert into email_type (key, category, queue, opt_out_allowed, max_attempts, backoff_seconds) values
        ('auth.sender_verification', 'AUTH', 'NORMAL', false, 3, 5),
        ('automation.step', 'AUTOMATION', 'BULK', true, 4, 1800),
        ('commission.earned', 'COMMISSION', 'NORMAL', true, 3, 30),
        ('order.confirmed', 'ORDER', 'NORMAL', false, 3, 5),
        ('system.provider_test', 'AUTH', 'NORMAL', false, 1, 5)`);
    this.addSql(`update email_type set recipient_limit = 50, recipient_window_seconds = 60`);
    this.addSql(`
      update email_type set recipient_limit = 3, recipient_window_seconds = 3600, over_limit = 'REFUSE'
       where key = 'auth.password_reset'`);
  }
}
