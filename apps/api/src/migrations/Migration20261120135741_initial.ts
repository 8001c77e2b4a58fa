import { Migration } from '@mikro-orm/migrations';

/** Tables as the entities describe them. */
export class Migration20261120135741_initial extends Migration {
  override name = 'Migration20261120135741_initial';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "account" ("id" uuid not null, "kind" text not null, "name" text not null, "sender_name" text not null, "sender_email" text not null, "created_at" timestamptz(3) not null default now(), primary key ("id"));`,
    );
    this.addSql(`alter table "account" add constraint "account_name_unique" unique ("name");`);
    this.addSql(`alter table "account" add constraint "account_kind_check" check ("kind" in ('PLATFORM', 'SHOP'));`);

    this.addSql(
      `create table "attempt" ("message_id" uuid not null, "number" int not null, "account_id" uuid not null, "provider_id" uuid not null, "worker_id" uuid not null, "state" text not null, "started_at" timestamptz(3) not null, "finished_at" timestamptz(3) null, "error_class" text null, "response_code" text null, "response_text" text null, "provider_message_id" text null, primary key ("message_id", "number")) partition by range ("message_id");`,
    );
    this.addSql(
      `alter table "attempt" add constraint "attempt_state_check" check ("state" in ('IN_FLIGHT', 'ACCEPTED', 'REJECTED', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "attempt" add constraint "attempt_error_class_check" check ("error_class" in ('RETRYABLE', 'RATE_LIMITED', 'AUTH', 'INSUFFICIENT_CREDIT', 'CONFIG', 'PERMANENT', 'RECIPIENT', 'UNKNOWN_OUTCOME'));`,
    );

    this.addSql(
      `create table "email_type" ("key" text not null, "category" text not null, "queue" text not null, "opt_out_allowed" boolean not null, "max_attempts" int not null, "backoff_seconds" int not null, primary key ("key"));`,
    );
    this.addSql(
      `alter table "email_type" add constraint "email_type_category_check" check ("category" in ('AUTH', 'ORDER', 'COMMISSION', 'MARKETING', 'AUTOMATION'));`,
    );
    this.addSql(
      `alter table "email_type" add constraint "email_type_queue_check" check ("queue" in ('CRITICAL', 'NORMAL', 'BULK'));`,
    );

    this.addSql(
      `create table "idempotency_record" ("account_id" uuid not null, "key" uuid not null, "operation" text not null, "input_hash" bytea not null, "result_id" uuid not null, "created_at" timestamptz(3) not null default now(), primary key ("account_id", "key"));`,
    );

    this.addSql(
      `create table "message" ("id" uuid not null, "account_id" uuid not null, "type_key" text not null, "queue" text not null, "dispatch" text not null, "sequence" int not null, "recipient" text not null, "sender" text not null, "subject" text not null, "content_id" uuid not null, "variables" jsonb null, "headers" jsonb null, "metadata" jsonb null, "secret_links" jsonb null, "attempt_count" int not null default 0, "max_attempts" int not null, "due_at" timestamptz(3) not null, "worker_id" uuid null, "provider_id" uuid null, "provider_message_id" text null, "error_class" text null, "error_code" text null, "error_text" text null, "possible_duplicate" boolean not null default false, "queued_at" timestamptz(3) not null, "sent_at" timestamptz(3) null, primary key ("id")) partition by range ("id");`,
    );
    this.addSql(
      `alter table "message" add constraint "message_queue_check" check ("queue" in ('CRITICAL', 'NORMAL', 'BULK'));`,
    );
    this.addSql(
      `alter table "message" add constraint "message_dispatch_check" check ("dispatch" in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'SUPPRESSED', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "message" add constraint "message_error_class_check" check ("error_class" in ('RETRYABLE', 'RATE_LIMITED', 'AUTH', 'INSUFFICIENT_CREDIT', 'CONFIG', 'PERMANENT', 'RECIPIENT', 'UNKNOWN_OUTCOME'));`,
    );

    this.addSql(
      `create table "message_content" ("id" uuid not null, "account_id" uuid not null, "hash" bytea not null, "subject" text not null, "html" text null, "text" text null, "created_at" timestamptz(3) not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `alter table "message_content" add constraint "message_content_account_id_hash_unique" unique ("account_id", "hash");`,
    );

    this.addSql(
      `create table "message_event" ("message_id" uuid not null, "sequence" int not null, "account_id" uuid not null, "kind" text not null, "dispatch" text not null, "at" timestamptz(3) not null, "attempt_number" int null, "actor_user_id" uuid null, "actor_key_id" uuid null, "note" text null, primary key ("message_id", "sequence")) partition by range ("message_id");`,
    );
    this.addSql(
      `alter table "message_event" add constraint "message_event_kind_check" check ("kind" in ('QUEUED', 'SENDING', 'SENT', 'RETRY_SCHEDULED', 'FAILED', 'UNKNOWN', 'SUPPRESSED', 'CANCELLED', 'RETRIED_BY_PERSON', 'RECOVERED'));`,
    );
    this.addSql(
      `alter table "message_event" add constraint "message_event_dispatch_check" check ("dispatch" in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'SUPPRESSED', 'CANCELLED'));`,
    );

    this.addSql(
      `create table "provider" ("id" uuid not null, "name" text not null, "kind" text not null, "enabled" boolean not null default true, "sandbox" boolean not null default false, "position" int not null, "settings" jsonb not null, "secrets" bytea null, "created_at" timestamptz(3) not null default now(), primary key ("id"));`,
    );
    this.addSql(`alter table "provider" add constraint "provider_name_unique" unique ("name");`);
    this.addSql(
      `alter table "provider" add constraint "provider_kind_check" check ("kind" in ('MAILKETING_V1', 'SMTP'));`,
    );

    this.addSql(
      `create table "rate_limit" ("key" varchar(255) not null, "points" int not null default 0, "expire" bigint null, primary key ("key"));`,
    );

    this.addSql(
      `create table "suppression" ("account_id" uuid not null, "address" text not null, "reason" text not null, "evidence" text null, "created_at" timestamptz(3) not null default now(), primary key ("account_id", "address"));`,
    );
    this.addSql(
      `alter table "suppression" add constraint "suppression_reason_check" check ("reason" in ('HARD_BOUNCE', 'COMPLAINT', 'BY_PERSON'));`,
    );

    this.addSql(
      `create table "app_user" ("id" uuid not null, "email" text not null, "name" text not null, "role" text not null, "state" text not null, "password_hash" text null, "account_id" uuid null, "last_signed_in_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"));`,
    );
    this.addSql(`alter table "app_user" add constraint "app_user_email_unique" unique ("email");`);
    this.addSql(`create index "app_user_account_id_index" on "app_user" ("account_id");`);
    this.addSql(
      `alter table "app_user" add constraint "app_user_role_check" check ("role" in ('SUPER_ADMIN', 'AFFILIATE'));`,
    );
    this.addSql(
      `alter table "app_user" add constraint "app_user_state_check" check ("state" in ('INVITED', 'ACTIVE', 'DISABLED'));`,
    );

    this.addSql(
      `create table "session" ("id" uuid not null, "user_id" uuid not null, "token_hash" bytea not null, "created_at" timestamptz(3) not null default now(), "last_seen_at" timestamptz(3) not null default now(), "expires_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "session_user_id_index" on "session" ("user_id");`);
    this.addSql(`alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");`);

    this.addSql(
      `create table "one_time_link" ("id" uuid not null, "purpose" text not null, "user_id" uuid not null, "created_at" timestamptz(3) not null default now(), "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "one_time_link_user_id_index" on "one_time_link" ("user_id");`);
    this.addSql(
      `alter table "one_time_link" add constraint "one_time_link_purpose_check" check ("purpose" in ('SIGN_IN', 'INVITATION', 'PASSWORD_RESET'));`,
    );

    this.addSql(
      `create table "api_key" ("id" uuid not null, "account_id" uuid not null, "created_by_id" uuid null, "name" text not null, "prefix" text not null, "key_hash" bytea not null, "scopes" text[] not null, "created_at" timestamptz(3) not null default now(), "last_used_at" timestamptz(3) null, "expires_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "api_key_account_id_index" on "api_key" ("account_id");`);
    this.addSql(`alter table "api_key" add constraint "api_key_key_hash_unique" unique ("key_hash");`);

    this.addSql(
      `create table "worker" ("id" uuid not null, "host" text not null, "pid" int not null, "state" text not null, "started_at" timestamptz(3) not null, "last_seen_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "worker" add constraint "worker_state_check" check ("state" in ('ALIVE', 'STOPPED', 'DEAD'));`,
    );

    this.addSql(
      `alter table "app_user" add constraint "app_user_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;`,
    );

    this.addSql(
      `alter table "session" add constraint "session_user_id_foreign" foreign key ("user_id") references "app_user" ("id");`,
    );

    this.addSql(
      `alter table "one_time_link" add constraint "one_time_link_user_id_foreign" foreign key ("user_id") references "app_user" ("id");`,
    );

    this.addSql(
      `alter table "api_key" add constraint "api_key_account_id_foreign" foreign key ("account_id") references "account" ("id");`,
    );
    this.addSql(
      `alter table "api_key" add constraint "api_key_created_by_id_foreign" foreign key ("created_by_id") references "app_user" ("id") on delete restrict;`,
    );
  }
}
