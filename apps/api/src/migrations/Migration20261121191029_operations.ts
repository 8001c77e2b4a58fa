import { Migration } from '@mikro-orm/migrations';

export class Migration20261121191029_operations extends Migration {
  override name = 'Migration20261121191029_operations';

  override up(): void {
    this.addSql(
      `create table "alert" ("id" uuid not null, "kind" text not null, "fingerprint" text not null, "severity" text not null, "state" text not null, "facts" jsonb not null, "link" text not null, "occurrences" int not null default 1, "fired_at" timestamptz(3) not null, "last_seen_at" timestamptz(3) not null, "acknowledged_at" timestamptz(3) null, "acknowledged_by_user_id" uuid null, "escalated_at" timestamptz(3) null, "recovered_at" timestamptz(3) null, "sequence" int not null default 1, primary key ("id"));`,
    );

    this.addSql(
      `create table "alert_channel" ("id" uuid not null, "kind" text not null, "name" text not null, "enabled" boolean not null default true, "language" text not null default 'id', "recipients" jsonb not null, "secrets" bytea null, "min_severity" text not null, "escalation_only" boolean not null default false, "tested_at" timestamptz(3) null, "test_passed" boolean null, "test_text" text null, "not_before" timestamptz(3) null, "problem" text null, "updated_at" timestamptz(3) not null default now(), "updated_by_user_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`alter table "alert_channel" add constraint "alert_channel_name_unique" unique ("name");`);

    this.addSql(
      `create table "alert_mute" ("id" uuid not null, "kind" text null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "reason" text not null, "created_by_user_id" uuid not null, "created_at" timestamptz(3) not null default now(), primary key ("id"));`,
    );

    this.addSql(
      `create table "alert_notice" ("id" uuid not null, "alert_id" uuid not null, "channel_id" uuid not null, "kind" text not null, "state" text not null, "attempts" int not null default 0, "due_at" timestamptz(3) not null, "sent_at" timestamptz(3) null, "answer" text null, "created_at" timestamptz(3) not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `alter table "alert_notice" add constraint "alert_notice_alert_id_channel_id_kind_unique" unique ("alert_id", "channel_id", "kind");`,
    );

    this.addSql(
      `create table "alert_rule" ("kind" text not null, "enabled" boolean not null default true, "severity" text not null, "escalate_minutes" int null, "updated_at" timestamptz(3) not null default now(), "updated_by_user_id" uuid null, primary key ("kind"));`,
    );

    this.addSql(
      `create table "bulk_operation" ("id" uuid not null, "kind" text not null, "account_id" uuid null, "state" text not null, "input" jsonb not null, "estimate" int not null, "processed" int not null default 0, "succeeded" int not null default 0, "skipped" int not null default 0, "failed" int not null default 0, "cursor" text null, "problem" text null, "actor_user_id" uuid not null, "started_at" timestamptz(3) not null default now(), "finished_at" timestamptz(3) null, "sequence" int not null default 1, primary key ("id"));`,
    );

    this.addSql(
      `create table "credit_account" ("account_id" uuid not null, "available" bigint not null default '0', "reserved" bigint not null default '0', "issued" bigint not null default '0', "spent" bigint not null default '0', "loss" bigint not null default '0', "unmetered" boolean not null default false, "warn_below" bigint null, "warned_at" timestamptz(3) null, "frozen_at" timestamptz(3) null, "frozen_because" text null, "sequence" bigint not null default '0', "updated_at" timestamptz(3) not null default now(), primary key ("account_id"));`,
    );

    this.addSql(
      `create table "credit_entry" ("account_id" uuid not null, "sequence" bigint not null, "kind" text not null, "message_id" uuid null, "reservation" smallint null, "available" bigint not null default '0', "reserved" bigint not null default '0', "issued" bigint not null default '0', "spent" bigint not null default '0', "loss" bigint not null default '0', "available_after" bigint not null, "reserved_after" bigint not null, "reason" text null, "actor_user_id" uuid null, "at" timestamptz(3) not null default now(), primary key ("account_id", "sequence"));`,
    );

    this.addSql(
      `create table "failed_operation" ("id" uuid not null, "kind" text not null, "source_id" uuid not null, "account_id" uuid null, "queue" text null, "subject" text not null, "error_class" text not null, "error_code" text null, "error_text" text not null, "fingerprint" text not null, "provider_id" uuid null, "dispatch_queue" text null, "payload" jsonb null, "attempts" int not null, "state" text not null default 'OPEN', "resolution" text null, "retries" int not null default 0, "retry_job_id" uuid null, "owner_user_id" uuid null, "first_failed_at" timestamptz(3) not null, "last_failed_at" timestamptz(3) not null, "retried_at" timestamptz(3) null, "resolved_at" timestamptz(3) null, "resolved_by_user_id" uuid null, "sequence" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "failed_operation_fingerprint_id_index" on "failed_operation" ("fingerprint", "id");`);
    this.addSql(`create index "failed_operation_account_id_id_index" on "failed_operation" ("account_id", "id");`);
    this.addSql(
      `alter table "failed_operation" add constraint "failed_operation_kind_source_id_unique" unique ("kind", "source_id");`,
    );

    this.addSql(
      `create table "failed_operation_event" ("id" uuid not null, "operation_id" uuid not null, "kind" text not null, "actor_user_id" uuid null, "rule_id" uuid null, "text" text null, "at" timestamptz(3) not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `create index "failed_operation_event_operation_id_id_index" on "failed_operation_event" ("operation_id", "id");`,
    );

    this.addSql(
      `create table "failed_operation_rule" ("id" uuid not null, "fingerprint" text not null, "cause" text not null, "action" text not null, "delay_seconds" int not null default 0, "max_retries" int not null default 1, "reason" text not null, "enabled" boolean not null default true, "used" int not null default 0, "created_by_user_id" uuid not null, "created_at" timestamptz(3) not null default now(), primary key ("id"));`,
    );

    this.addSql(`create table "failure_progress" ("id" smallint primary key, "collected_before" bigint not null);`);

    this.addSql(
      `create table "health_sample" ("metric" text not null, "scope" text not null, "hour" timestamptz(3) not null, "value" double precision null, "count" int not null default 0, primary key ("metric", "scope", "hour"));`,
    );

    this.addSql(
      `create table "health_threshold" ("metric" text not null, "target" double precision null, "limit" double precision not null, "updated_at" timestamptz(3) not null default now(), "updated_by_user_id" uuid null, primary key ("metric"));`,
    );

    this.addSql(
      `create table "installation" ("id" smallint primary key, "database_identity" text not null, "confirmed_at" timestamptz(3) not null default now(), "confirmed_by_user_id" uuid null);`,
    );

    this.addSql(
      `create table "provider_balance" ("id" uuid not null, "provider_id" uuid not null, "at" timestamptz(3) not null, "credits" int null, "level" text null, "problem" text null, "actor_user_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "provider_balance_provider_id_id_index" on "provider_balance" ("provider_id", "id");`);

    this.addSql(
      `create table "provider_credit" ("provider_id" uuid not null, "warning_below" int not null default 50000, "critical_below" int not null default 10000, "emergency_below" int not null default 1000, "level" text null, "credits" int null, "checked_at" timestamptz(3) null, "crossings" int not null default 0, "updated_at" timestamptz(3) not null default now(), "updated_by_user_id" uuid null, primary key ("provider_id"));`,
    );

    this.addSql(`alter table "audit_entry" add "before" jsonb null, add "after" jsonb null, add "ip" text null;`);
    this.addSql(`create index "audit_entry_actor_user_id_id_index" on "audit_entry" ("actor_user_id", "id");`);
    this.addSql(`create index "audit_entry_action_id_index" on "audit_entry" ("action", "id");`);
    this.addSql(`create index "audit_entry_subject_id_index" on "audit_entry" ("subject", "id");`);

    this.addSql(
      `alter table "message" add "payer_id" uuid null, add "credits" int not null default 0, add "credit_state" text null, add "reservation" smallint not null default 0;`,
    );

    this.addSql(
      `alter table "alert" add constraint "alert_severity_check" check ("severity" in ('INFO', 'WARNING', 'CRITICAL'));`,
    );
    this.addSql(
      `alter table "alert" add constraint "alert_state_check" check ("state" in ('FIRING', 'ACKNOWLEDGED', 'RECOVERED'));`,
    );

    this.addSql(
      `alter table "alert_channel" add constraint "alert_channel_kind_check" check ("kind" in ('SLACK', 'EMAIL'));`,
    );
    this.addSql(
      `alter table "alert_channel" add constraint "alert_channel_min_severity_check" check ("min_severity" in ('INFO', 'WARNING', 'CRITICAL'));`,
    );

    this.addSql(
      `alter table "alert_notice" add constraint "alert_notice_kind_check" check ("kind" in ('FIRED', 'ESCALATED', 'RECOVERED'));`,
    );
    this.addSql(
      `alter table "alert_notice" add constraint "alert_notice_state_check" check ("state" in ('WAITING', 'SENT', 'FAILED', 'MUTED'));`,
    );

    this.addSql(
      `alter table "alert_rule" add constraint "alert_rule_severity_check" check ("severity" in ('INFO', 'WARNING', 'CRITICAL'));`,
    );

    this.addSql(
      `alter table "bulk_operation" add constraint "bulk_operation_state_check" check ("state" in ('RUNNING', 'ABORTED', 'COMPLETED', 'FAILED'));`,
    );

    this.addSql(
      `alter table "credit_entry" add constraint "credit_entry_kind_check" check ("kind" in ('TOP_UP', 'ADJUSTMENT', 'RESERVE', 'CAPTURE', 'RELEASE', 'UNCONFIRMED'));`,
    );

    this.addSql(
      `alter table "failed_operation" add constraint "failed_operation_kind_check" check ("kind" in ('EMAIL', 'WEBHOOK', 'JOB'));`,
    );
    this.addSql(
      `alter table "failed_operation" add constraint "failed_operation_state_check" check ("state" in ('OPEN', 'RETRYING', 'RESOLVED'));`,
    );
    this.addSql(
      `alter table "failed_operation" add constraint "failed_operation_resolution_check" check ("resolution" in ('RETRIED', 'BY_PERSON', 'BY_RULE'));`,
    );

    this.addSql(
      `alter table "failed_operation_rule" add constraint "failed_operation_rule_action_check" check ("action" in ('RETRY', 'RESOLVE'));`,
    );

    this.addSql(
      `alter table "health_sample" add constraint "health_sample_metric_check" check ("metric" in ('DELIVERY_RATE', 'WEBHOOK_SUCCESS_RATE', 'OPEN_FAILED_OPERATIONS', 'RETRY_SUCCESS_RATE', 'TIME_TO_SUCCESS_MEAN', 'TIME_TO_SUCCESS_P95', 'QUEUE_LAG', 'BOUNCE_RATE', 'COMPLAINT_RATE', 'OPEN_RATE', 'UNKNOWN_MESSAGES'));`,
    );

    this.addSql(
      `alter table "health_threshold" add constraint "health_threshold_metric_check" check ("metric" in ('DELIVERY_RATE', 'WEBHOOK_SUCCESS_RATE', 'OPEN_FAILED_OPERATIONS', 'RETRY_SUCCESS_RATE', 'TIME_TO_SUCCESS_MEAN', 'TIME_TO_SUCCESS_P95', 'QUEUE_LAG', 'BOUNCE_RATE', 'COMPLAINT_RATE', 'OPEN_RATE', 'UNKNOWN_MESSAGES'));`,
    );

    this.addSql(
      `alter table "provider_balance" add constraint "provider_balance_level_check" check ("level" in ('HEALTHY', 'WARNING', 'CRITICAL', 'EMERGENCY'));`,
    );

    this.addSql(
      `alter table "provider_credit" add constraint "provider_credit_level_check" check ("level" in ('HEALTHY', 'WARNING', 'CRITICAL', 'EMERGENCY'));`,
    );
  }
}
