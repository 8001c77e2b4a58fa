import { Migration } from '@mikro-orm/migrations';

/** Tables as the entities describe them: templates, images, consent, tracking, roll-ups, sender domains, events of shops. */
export class Migration20261121154623_content extends Migration {
  override name = 'Migration20261121154623_content';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "audit_entry" ("id" uuid not null, "account_id" uuid null, "actor_user_id" uuid null, "actor_key_id" uuid null, "action" text not null, "subject" text not null, "details" jsonb null, "at" timestamptz(3) not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "audit_entry_account_id_id_index" on "audit_entry" ("account_id", "id");`);

    this.addSql(
      `create table "consent" ("account_id" uuid not null, "address" text not null, "channel" text not null, "topic" text not null, "state" text not null, "updated_at" timestamptz(3) not null default now(), primary key ("account_id", "address", "channel", "topic"));`,
    );

    this.addSql(
      `create table "consent_event" ("id" uuid not null, "account_id" uuid not null, "address" text not null, "channel" text not null, "topic" text not null, "state" text not null, "source" text not null, "message_id" uuid null, "actor_user_id" uuid null, "ip" text null, "user_agent" text null, "at" timestamptz(3) not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `create index "consent_event_account_id_address_id_index" on "consent_event" ("account_id", "address", "id");`,
    );

    this.addSql(
      `create table "email_stat" ("id" bigserial primary key, "account_id" uuid not null, "hour" timestamptz(3) not null, "type_key" text not null, "template_id" uuid null, "template_version_id" uuid null, "variant" text null, "provider_id" uuid null, "recipient_domain" text not null, "sent" int not null default 0, "delivered" int not null default 0, "human_opens" int not null default 0, "machine_opens" int not null default 0, "clicks" int not null default 0, "machine_clicks" int not null default 0, "soft_bounces" int not null default 0, "bounces" int not null default 0, "complaints" int not null default 0, "unsubscribes" int not null default 0);`,
    );

    this.addSql(
      `create table "image" ("id" uuid not null, "account_id" uuid not null, "name" text not null, "content_type" text not null, "width" int not null, "height" int not null, "size" int not null, "hash" bytea not null, "bytes" bytea not null, "created_at" timestamptz(3) not null default now(), "created_by_user_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`alter table "image" add constraint "image_account_id_hash_unique" unique ("account_id", "hash");`);

    this.addSql(
      `create table "order_facts" ("account_id" uuid not null, "order_id" text not null, "address" text not null, "status" text not null, "total" bigint null, "distributor" text null, "ordered_at" timestamptz(3) not null, "status_at" timestamptz(3) not null, primary key ("account_id", "order_id"));`,
    );
    this.addSql(
      `create index "order_facts_account_id_address_ordered_at_index" on "order_facts" ("account_id", "address", "ordered_at");`,
    );

    this.addSql(
      `create table "recipient_facts" ("account_id" uuid not null, "address" text not null, "name" text null, "language" text null, "role" text null, "distributor" text null, "distributor_email" text null, "active" boolean not null default true, "updated_at" timestamptz(3) not null default now(), primary key ("account_id", "address"));`,
    );

    this.addSql(
      `create table "sender_domain" ("id" uuid not null, "account_id" uuid not null, "domain" text not null, "dkim_selector" text not null, "dkim_private_key" bytea not null, "dkim_public_key" text not null, "tracking_host" text null, "checks" jsonb not null, "checked_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "created_by_user_id" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "sender_domain" add constraint "sender_domain_account_id_domain_unique" unique ("account_id", "domain");`,
    );

    this.addSql(
      `create table "shop_event" ("id" uuid not null, "account_id" uuid not null, "name" text not null, "data" jsonb not null, "at" timestamptz(3) not null default now(), "processed_at" timestamptz(3) null, "message_ids" jsonb null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "shop_event_account_id_id_index" on "shop_event" ("account_id", "id");`);

    this.addSql(
      `create table "soft_bounce" ("account_id" uuid not null, "address" text not null, "count" int not null, "last_at" timestamptz(3) not null, primary key ("account_id", "address"));`,
    );

    this.addSql(
      `create table "stat_progress" ("id" serial primary key, "counted_before" bigint not null, "updated_at" timestamptz(3) not null default now());`,
    );

    this.addSql(
      `create table "template" ("id" uuid not null, "account_id" uuid not null, "key" text not null, "name" text not null, "type_key" text not null, "fallback_language" text not null default 'id', "published_version_id" uuid null, "built_in" text null, "archived_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "updated_by_user_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`alter table "template" add constraint "template_account_id_key_unique" unique ("account_id", "key");`);

    this.addSql(
      `create table "template_body" ("version_id" uuid not null, "variant" text not null, "language" text not null, "kind" text not null, "subject" text not null, "preheader" text null, "source" text not null, "text_source" text null, "html" text null, "text" text not null, "removed" jsonb not null, primary key ("version_id", "variant", "language"));`,
    );

    this.addSql(
      `create table "template_version" ("id" uuid not null, "template_id" uuid not null, "account_id" uuid not null, "number" int not null, "state" text not null, "notes" text null, "variables" jsonb not null, "variants" jsonb not null, "revision" int not null default 1, "based_on_version_id" uuid null, "created_at" timestamptz(3) not null default now(), "created_by_user_id" uuid null, "updated_at" timestamptz(3) not null default now(), "published_at" timestamptz(3) null, "published_by_user_id" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "template_version" add constraint "template_version_template_id_number_unique" unique ("template_id", "number");`,
    );

    this.addSql(
      `create table "tracking_event" ("message_id" uuid not null, "id" uuid not null, "account_id" uuid not null, "kind" text not null, "source" text not null, "at" timestamptz(3) not null, "first" boolean not null, "open_kind" text null, "link_number" int null, "url" text null, "machine" boolean not null default false, "ip" text null, "user_agent" text null, "words" text null, "transaction" bigint not null default pg_current_xact_id()::text::bigint, primary key ("message_id", "id")) partition by range (message_id);`,
    );

    this.addSql(
      `create table "tracking_hit" ("id" uuid not null, "message_id" uuid not null, "link_number" int null, "ip" text null, "user_agent" text null, "at" timestamptz(3) not null, "attempts" int not null default 0, primary key ("id"));`,
    );

    this.addSql(
      `alter table "account" add "track_opens" boolean not null default true, add "track_clicks" boolean not null default true;`,
    );

    this.addSql(
      `alter table "email_type" add "track_opens" boolean not null default true, add "track_clicks" boolean not null default true;`,
    );

    this.addSql(
      `alter table "inbox_event" add "attempts" int not null default 0, add "retry_at" timestamptz(3) null, add "problem" text null;`,
    );

    this.addSql(
      `alter table "message" add "template_version_id" uuid null, add "variant" text null, add "language" text null, add "evidence" text null, add "delivered_at" timestamptz(3) null, add "opened_at" timestamptz(3) null, add "machine_opened_at" timestamptz(3) null, add "clicked_at" timestamptz(3) null, add "bounced_at" timestamptz(3) null, add "complained_at" timestamptz(3) null, add "unsubscribed_at" timestamptz(3) null;`,
    );

    this.addSql(
      `alter table "message_event" add "transaction" bigint not null default pg_current_xact_id()::text::bigint;`,
    );

    this.addSql(`alter table "suppression" drop constraint "suppression_reason_check";`);
    this.addSql(`alter table "suppression" add "message_id" uuid null;`);
    this.addSql(
      `alter table "suppression" add constraint "suppression_reason_check" check ("reason" in ('HARD_BOUNCE', 'SOFT_BOUNCES', 'COMPLAINT', 'BY_PERSON', 'IMPORT'));`,
    );

    this.addSql(
      `alter table "consent" add constraint "consent_channel_check" check ("channel" in ('EMAIL', 'WHATSAPP'));`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_state_check" check ("state" in ('OPTED_IN', 'OPTED_OUT'));`,
    );

    this.addSql(
      `alter table "consent_event" add constraint "consent_event_channel_check" check ("channel" in ('EMAIL', 'WHATSAPP'));`,
    );
    this.addSql(
      `alter table "consent_event" add constraint "consent_event_state_check" check ("state" in ('OPTED_IN', 'OPTED_OUT'));`,
    );
    this.addSql(
      `alter table "consent_event" add constraint "consent_event_source_check" check ("source" in ('ONE_CLICK', 'PREFERENCE_CENTRE', 'PROVIDER', 'PERSON', 'IMPORT'));`,
    );

    this.addSql(
      `alter table "template" add constraint "template_fallback_language_check" check ("fallback_language" in ('id', 'en'));`,
    );

    this.addSql(
      `alter table "template_body" add constraint "template_body_language_check" check ("language" in ('id', 'en'));`,
    );
    this.addSql(
      `alter table "template_body" add constraint "template_body_kind_check" check ("kind" in ('MJML', 'HTML', 'TEXT'));`,
    );

    this.addSql(
      `alter table "template_version" add constraint "template_version_state_check" check ("state" in ('DRAFT', 'PUBLISHED'));`,
    );

    this.addSql(
      `alter table "tracking_event" add constraint "tracking_event_kind_check" check ("kind" in ('ACCEPTED', 'DELIVERED', 'DEFERRED', 'OPENED', 'CLICKED', 'SOFT_BOUNCED', 'BOUNCED', 'POLICY_BOUNCED', 'COMPLAINED', 'UNSUBSCRIBED', 'REFUSED'));`,
    );
    this.addSql(
      `alter table "tracking_event" add constraint "tracking_event_source_check" check ("source" in ('PIXEL', 'LINK', 'PROVIDER', 'DSN', 'ARF', 'RECIPIENT'));`,
    );
    this.addSql(
      `alter table "tracking_event" add constraint "tracking_event_open_kind_check" check ("open_kind" in ('LIKELY_HUMAN', 'APPLE_MPP', 'GMAIL_PREFETCH', 'PROXY', 'SCANNER'));`,
    );
  }
}
