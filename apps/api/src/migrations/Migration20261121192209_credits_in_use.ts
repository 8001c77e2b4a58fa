import { Migration } from '@mikro-orm/migrations';

/** What was spent by each entry, and the life line's word for credits that were given back. */
export class Migration20261121192209_credits_in_use extends Migration {
  override name = 'Migration20261121192209_credits_in_use';

  override up(): void | Promise<void> {
    this.addSql(`alter table "credit_entry" add "spent_after" bigint not null;`);

    this.addSql(`alter table "message_event" drop constraint "message_event_kind_check";`);
    this.addSql(
      `alter table "message_event" add constraint "message_event_kind_check" check ("kind" in ('QUEUED', 'SENDING', 'SENT', 'RETRY_SCHEDULED', 'FAILED', 'UNKNOWN', 'SUPPRESSED', 'CANCELLED', 'RETRIED_BY_PERSON', 'RECOVERED', 'DELAYED', 'RESOLVED', 'RESOLVED_BY_PERSON', 'RESENT', 'UNCONFIRMED', 'DELIVERED', 'OPENED', 'CLICKED', 'BOUNCED', 'COMPLAINED', 'UNSUBSCRIBED'));`,
    );
  }
}
