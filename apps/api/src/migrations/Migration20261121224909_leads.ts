import { Migration } from '@mikro-orm/migrations';

/** Contacts of accounts, what happens to them, and how they are imported. */
export class Migration20261121224909_leads extends Migration {
  override name = 'Migration20261121224909_leads';

  override up(): void {
    this.addSql(
      `create table "lead" ("id" uuid not null, "account_id" uuid not null, "email" text null, "name" text null, "whatsapp" text null, "language" text null, "time_zone" text not null default 'Asia/Jakarta', "tags" text[] not null default '{}', "fields" jsonb not null default '{}', "status" text not null default 'NEW', "stage_id" uuid not null, "source" text not null, "source_name" text null, "consent_proof" text null, "score" int not null default 0, "last_activity_at" timestamptz(3) not null default now(), "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "sequence" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "lead_account_id_id_index" on "lead" ("account_id", "id");`);
    this.addSql(`create index "lead_account_id_stage_id_id_index" on "lead" ("account_id", "stage_id", "id");`);
    this.addSql(`create index "lead_account_id_whatsapp_index" on "lead" ("account_id", "whatsapp");`);

    this.addSql(
      `create table "lead_activity" ("id" uuid not null, "account_id" uuid not null, "lead_id" uuid not null, "kind" text not null, "subject" text null, "subject_id" text null, "source_key" text null, "data" jsonb null, "points" int not null default 0, "actor_user_id" uuid null, "at" timestamptz(3) not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "lead_activity_lead_id_id_index" on "lead_activity" ("lead_id", "id");`);
    this.addSql(
      `create index "lead_activity_account_id_kind_id_index" on "lead_activity" ("account_id", "kind", "id");`,
    );

    this.addSql(
      `create table "lead_field" ("id" uuid not null, "account_id" uuid not null, "key" text not null, "label" text not null, "type" text not null, "choices" text[] not null default '{}', "position" int not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "lead_field" add constraint "lead_field_account_id_key_unique" unique ("account_id", "key");`,
    );

    this.addSql(
      `create table "lead_import" ("id" uuid not null, "account_id" uuid not null, "file_name" text not null, "header" text[] not null, "rows" int not null, "state" text not null default 'UPLOADED', "columns" jsonb null, "conflict" text null, "tags" text[] not null default '{}', "stage_id" uuid null, "consent_proof" text null, "created" int not null default 0, "updated" int not null default 0, "skipped" int not null default 0, "failed" int not null default 0, "bulk_operation_id" uuid null, "actor_user_id" uuid not null, "created_at" timestamptz(3) not null default now(), "finished_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "lead_import_account_id_id_index" on "lead_import" ("account_id", "id");`);

    this.addSql(
      `create table "lead_import_row" ("import_id" uuid not null, "line" int not null, "cells" text[] not null, "problem" text null, primary key ("import_id", "line"));`,
    );

    this.addSql(
      `create table "lead_note" ("id" uuid not null, "account_id" uuid not null, "lead_id" uuid not null, "text" text not null, "author_user_id" uuid not null, "created_at" timestamptz(3) not null default now(), "edited_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "lead_note_lead_id_id_index" on "lead_note" ("lead_id", "id");`);

    this.addSql(
      `create table "lead_score_rule" ("id" uuid not null, "account_id" uuid not null, "kind" text not null, "subject" text null, "points" int not null, "max_times" int null, "position" int not null, "enabled" boolean not null default true, primary key ("id"));`,
    );
    this.addSql(
      `create index "lead_score_rule_account_id_position_index" on "lead_score_rule" ("account_id", "position");`,
    );

    this.addSql(
      `create table "lead_stage" ("id" uuid not null, "account_id" uuid not null, "name" text not null, "kind" text not null default 'OPEN', "position" int not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "lead_stage" add constraint "lead_stage_account_id_name_unique" unique ("account_id", "name");`,
    );

    this.addSql(
      `create table "lead_task" ("id" uuid not null, "account_id" uuid not null, "lead_id" uuid not null, "title" text not null, "due_at" timestamptz(3) null, "assignee_user_id" uuid null, "created_by_user_id" uuid not null, "created_at" timestamptz(3) not null default now(), "done_at" timestamptz(3) null, "done_by_user_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "lead_task_lead_id_id_index" on "lead_task" ("lead_id", "id");`);

    this.addSql(
      `alter table "lead" add constraint "lead_status_check" check ("status" in ('NEW', 'ACTIVE', 'CUSTOMER', 'ARCHIVED'));`,
    );
    this.addSql(
      `alter table "lead" add constraint "lead_source_check" check ("source" in ('PERSON', 'IMPORT', 'FORM', 'API', 'SHOP'));`,
    );

    this.addSql(
      `alter table "lead_activity" add constraint "lead_activity_kind_check" check ("kind" in ('CREATED', 'IMPORTED', 'FORM_SUBMITTED', 'EMAIL_SENT', 'EMAIL_DELIVERED', 'EMAIL_OPENED', 'EMAIL_CLICKED', 'EMAIL_BOUNCED', 'EMAIL_COMPLAINED', 'UNSUBSCRIBED', 'PURCHASED', 'EVENT', 'TAG_ADDED', 'TAG_REMOVED', 'STAGE_CHANGED', 'STATUS_CHANGED', 'FIELD_CHANGED', 'NOTE_WRITTEN', 'TASK_DONE', 'MERGED'));`,
    );

    this.addSql(
      `alter table "lead_field" add constraint "lead_field_type_check" check ("type" in ('TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'CHOICE', 'URL'));`,
    );

    this.addSql(
      `alter table "lead_import" add constraint "lead_import_state_check" check ("state" in ('UPLOADED', 'RUNNING', 'DONE'));`,
    );
    this.addSql(
      `alter table "lead_import" add constraint "lead_import_conflict_check" check ("conflict" in ('FILL', 'OVERWRITE', 'SKIP'));`,
    );

    this.addSql(
      `alter table "lead_score_rule" add constraint "lead_score_rule_kind_check" check ("kind" in ('CREATED', 'IMPORTED', 'FORM_SUBMITTED', 'EMAIL_SENT', 'EMAIL_DELIVERED', 'EMAIL_OPENED', 'EMAIL_CLICKED', 'EMAIL_BOUNCED', 'EMAIL_COMPLAINED', 'UNSUBSCRIBED', 'PURCHASED', 'EVENT', 'TAG_ADDED', 'TAG_REMOVED', 'STAGE_CHANGED', 'STATUS_CHANGED', 'FIELD_CHANGED', 'NOTE_WRITTEN', 'TASK_DONE', 'MERGED'));`,
    );

    this.addSql(
      `alter table "lead_stage" add constraint "lead_stage_kind_check" check ("kind" in ('OPEN', 'WON', 'LOST'));`,
    );
  }
}
