import { Migration } from '@mikro-orm/migrations';

/** Tables as the entities describe them: routes, limits, attachments, health of providers, sender identities. */
export class Migration20261121123156_delivery_for_every_fault extends Migration {
  override name = 'Migration20261121123156_delivery_for_every_fault';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "allowance" ("key" text not null, "next_at" timestamptz(6) not null, "day" date not null, "used" int not null default 0, primary key ("key"));`,
    );

    this.addSql(
      `create table "attachment_file" ("id" uuid not null, "account_id" uuid not null, "hash" bytea not null, "bytes" bytea not null, "created_at" timestamptz(3) not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `alter table "attachment_file" add constraint "attachment_file_account_id_hash_unique" unique ("account_id", "hash");`,
    );

    this.addSql(
      `create table "provider_health" ("provider_id" uuid not null, "breaker" text not null default 'CLOSED', "failures" int not null default 0, "opened_at" timestamptz(3) null, "open_until" timestamptz(3) null, "cool_down_seconds" int not null default 0, "trial_until" timestamptz(3) null, "cause_class" text null, "cause_code" text null, "cause_text" text null, "tested_at" timestamptz(3) null, "test_passed" boolean null, "test_text" text null, "credits" int null, "credits_at" timestamptz(3) null, primary key ("provider_id"));`,
    );

    this.addSql(
      `create table "recipient_use" ("account_id" uuid not null, "type_key" text not null, "recipient" text not null, "window_started_at" timestamptz(3) not null, "used" int not null, primary key ("account_id", "type_key", "recipient"));`,
    );

    this.addSql(
      `create table "route" ("id" uuid not null, "account_id" uuid null, "category" text null, "type_key" text null, "provider_ids" uuid[] not null, "updated_at" timestamptz(3) not null default now(), "updated_by_user_id" uuid null, primary key ("id"));`,
    );

    this.addSql(
      `create table "sender_default" ("account_id" uuid not null, "type_key" text not null, "sender_identity_id" uuid not null, primary key ("account_id", "type_key"));`,
    );

    this.addSql(
      `create table "sender_identity" ("id" uuid not null, "account_id" uuid not null, "name" text not null, "address" text not null, "verified_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `alter table "sender_identity" add constraint "sender_identity_account_id_address_unique" unique ("account_id", "address");`,
    );

    this.addSql(
      `create table "sending_limit" ("id" uuid not null, "account_id" uuid null, "rate_per_second" int null, "daily_quota" int null, "updated_at" timestamptz(3) not null default now(), "updated_by_user_id" uuid null, primary key ("id"));`,
    );

    this.addSql(`alter table "attempt" add "route" jsonb null;`);

    this.addSql(
      `alter table "email_type" add "recipient_limit" int null, add "recipient_window_seconds" int not null default 60, add "over_limit" text not null default 'DELAY', add "resend_when_unknown" boolean not null default false, add "price" int not null default 1, add "updated_at" timestamptz(3) not null default now(), add "updated_by_user_id" uuid null;`,
    );
    this.addSql(
      `alter table "email_type" add constraint "email_type_over_limit_check" check ("over_limit" in ('DELAY', 'REFUSE'));`,
    );

    this.addSql(
      `alter table "message" add "cc" jsonb null, add "reply_to" text null, add "attachments" jsonb null, add "scheduled_at" timestamptz(3) null, add "only_provider_id" uuid null, add "wait_reason" text null, add "repeat_until" timestamptz(3) null, add "resolve_at" timestamptz(3) null, add "look_ups" int not null default 0;`,
    );

    this.addSql(`alter table "message_event" drop constraint "message_event_kind_check";`);
    this.addSql(
      `alter table "message_event" add constraint "message_event_kind_check" check ("kind" in ('QUEUED', 'SENDING', 'SENT', 'RETRY_SCHEDULED', 'FAILED', 'UNKNOWN', 'SUPPRESSED', 'CANCELLED', 'RETRIED_BY_PERSON', 'RECOVERED', 'DELAYED', 'RESOLVED', 'RESOLVED_BY_PERSON', 'RESENT'));`,
    );

    this.addSql(`alter table "provider" drop constraint "provider_kind_check";`);
    this.addSql(
      `alter table "provider" add "rate_per_second" int null, add "daily_quota" int null, add "repeat_window_seconds" int not null default 0, add "looks_up" boolean not null default false, add "updated_at" timestamptz(3) not null default now(), add "updated_by_user_id" uuid null;`,
    );
    this.addSql(
      `alter table "provider" add constraint "provider_kind_check" check ("kind" in ('MAILKETING_V1', 'MAILKETING_V2', 'BREVO', 'SMTP'));`,
    );

    this.addSql(
      `alter table "provider_health" add constraint "provider_health_breaker_check" check ("breaker" in ('CLOSED', 'OPEN', 'HALF_OPEN'));`,
    );
    this.addSql(
      `alter table "provider_health" add constraint "provider_health_cause_class_check" check ("cause_class" in ('RETRYABLE', 'RATE_LIMITED', 'AUTH', 'INSUFFICIENT_CREDIT', 'CONFIG', 'PERMANENT', 'RECIPIENT', 'UNKNOWN_OUTCOME'));`,
    );

    this.addSql(
      `alter table "route" add constraint "route_category_check" check ("category" in ('AUTH', 'ORDER', 'COMMISSION', 'MARKETING', 'AUTOMATION'));`,
    );
  }
}
