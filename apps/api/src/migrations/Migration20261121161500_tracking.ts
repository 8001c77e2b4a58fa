import { Migration } from '@mikro-orm/migrations';

/** What came back, as the entities describe it: evidence on status changes, what a hit tells, released addresses. */
export class Migration20261121161500_tracking extends Migration {
  override name = 'Migration20261121161500_tracking';

  override up(): void | Promise<void> {
    this.addSql(`alter table "message_event" drop constraint "message_event_kind_check";`);
    this.addSql(`alter table "message_event" add "evidence" text null;`);
    this.addSql(
      `alter table "message_event" add constraint "message_event_kind_check" check ("kind" in ('QUEUED', 'SENDING', 'SENT', 'RETRY_SCHEDULED', 'FAILED', 'UNKNOWN', 'SUPPRESSED', 'CANCELLED', 'RETRIED_BY_PERSON', 'RECOVERED', 'DELAYED', 'RESOLVED', 'RESOLVED_BY_PERSON', 'RESENT', 'DELIVERED', 'OPENED', 'CLICKED', 'BOUNCED', 'COMPLAINED', 'UNSUBSCRIBED'));`,
    );

    this.addSql(`alter table "soft_bounce" add "counted_from" timestamptz(3) null;`);

    this.addSql(
      `alter table "tracking_hit" add "url" text null, add "head_only" boolean not null default false, add "from_apple" boolean not null default false, add "retry_at" timestamptz(3) null;`,
    );
  }
}
