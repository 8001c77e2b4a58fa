import { Migration } from '@mikro-orm/migrations';

/** What the entity definitions cannot say of evidence, the inbox and roll-ups. */
export class Migration20261121161501_tracking_rules extends Migration {
  override name = 'Migration20261121161501_tracking_rules';

  override up(): void {
    // The number of the writing transaction is no part of what happened: roll-ups change it after a database was restored elsewhere.
    this.addSql(`drop trigger message_event_append_only on message_event`);
    this.addSql(`
      create trigger message_event_append_only
        before delete or update of message_id, sequence, account_id, kind, dispatch, evidence, at, attempt_number, actor_user_id,
                                   actor_key_id, note on message_event
        for each row execute function refuse_change()`);
    this.addSql(`drop index message_event_sent`);
    this.addSql(`
      create index message_event_sent on message_event (transaction)
        where dispatch = 'SENT' and kind in ('SENT', 'RESOLVED', 'RESOLVED_BY_PERSON')`);
    this.addSql(`drop index inbox_event_waiting`);
    this.addSql(`
      create index inbox_event_waiting on inbox_event (received_at) where processed_at is null and attempts < 5`);
    this.addSql(`create index email_stat_hour on email_stat (hour)`);
  }
}
