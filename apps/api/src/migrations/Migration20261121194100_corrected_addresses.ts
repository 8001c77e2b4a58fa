import { Migration } from '@mikro-orm/migrations';

/** The life line tells that an address was corrected. */
export class Migration20261121194100_corrected_addresses extends Migration {
  override name = 'Migration20261121194100_corrected_addresses';

  override up(): void {
    this.addSql(`alter table "message_event" drop constraint "message_event_kind_check";`);
    this.addSql(
      `alter table "message_event" add constraint "message_event_kind_check" check ("kind" in ('QUEUED', 'SENDING', 'SENT', 'RETRY_SCHEDULED', 'FAILED', 'UNKNOWN', 'SUPPRESSED', 'CANCELLED', 'RETRIED_BY_PERSON', 'CORRECTED', 'RECOVERED', 'DELAYED', 'RESOLVED', 'RESOLVED_BY_PERSON', 'RESENT', 'UNCONFIRMED', 'DELIVERED', 'OPENED', 'CLICKED', 'BOUNCED', 'COMPLAINED', 'UNSUBSCRIBED'));`,
    );
  }
}
