import { Migration } from '@mikro-orm/migrations';

/** What the entity definitions cannot say of the inbox and of evidence about uncertain mail. */
export class Migration20261121133000_inbox_rules extends Migration {
  override name = 'Migration20261121133000_inbox_rules';

  override up(): void {
    this.addSql(`create index inbox_event_waiting on inbox_event (received_at) where processed_at is null`);
    this.addSql(`create index message_uncertain on message (recipient) where dispatch = 'UNKNOWN'`);
  }
}
