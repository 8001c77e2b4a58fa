import { Migration } from '@mikro-orm/migrations';

/** The inbox for events from outside, as the entity describes it. */
export class Migration20261121132208_inbox extends Migration {
  override name = 'Migration20261121132208_inbox';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "inbox_event" ("id" uuid not null, "source" text not null, "dedupe_key" bytea not null, "body" jsonb not null, "received_at" timestamptz(3) not null default now(), "processed_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "inbox_event" add constraint "inbox_event_source_dedupe_key_unique" unique ("source", "dedupe_key");`,
    );
  }
}
