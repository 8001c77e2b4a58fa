import { Migration } from '@mikro-orm/migrations';

/** Levels and rounds of alerts, notices that may have arrived before, rounds of checks, and the indexes that keep figures cheap. */
export class Migration20261121192316_operations_desk extends Migration {
  override name = 'Migration20261121192316_operations_desk';

  override up(): void {
    this.addSql(
      `create table "health_watch" ("id" text not null, "checked_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "alert" add "level" int not null default 0, add "round" int not null default 1, add "escalate_at" timestamptz(3) null;`,
    );
    this.addSql(`alter table "alert_channel" add "settings" jsonb null;`);
    this.addSql(`alter table "alert_notice" drop constraint "alert_notice_alert_id_channel_id_kind_unique";`);
    this.addSql(
      `alter table "alert_notice" add "round" int not null default 1, add "pending" jsonb null, add "under_way" boolean not null default false, add "possible_duplicate" boolean not null default false;`,
    );
    this.addSql(
      `alter table "alert_notice" add constraint "alert_notice_alert_id_channel_id_kind_round_unique" unique ("alert_id", "channel_id", "kind", "round");`,
    );
    const metrics = `'DELIVERY_RATE', 'WEBHOOK_SUCCESS_RATE', 'OPEN_FAILED_OPERATIONS', 'RETRY_SUCCESS_RATE', 'TIME_TO_SUCCESS_MEAN', 'TIME_TO_SUCCESS_P95', 'QUEUE_LAG', 'BOUNCE_RATE', 'COMPLAINT_RATE', 'OPEN_RATE', 'OPEN_RATE_DROP', 'DATABASE_POOL', 'UNKNOWN_MESSAGES'`;
    for (const table of ['health_sample', 'health_threshold']) {
      this.addSql(`alter table "${table}" drop constraint "${table}_metric_check";`);
      this.addSql(`alter table "${table}" add constraint "${table}_metric_check" check ("metric" in (${metrics}));`);
    }
    this.#indexes();
    this.#rows();
  }

  #indexes(): void {
    // Attempts end about in the order in which they lie in the table: a summary of their blocks finds the latest, and costs no write.
    this.addSql(
      `create index attempt_finished on attempt using brin (finished_at) with (pages_per_range = 16, autosummarize = on)`,
    );
    this.addSql(`create index attempt_retried on attempt (finished_at) where number > 1`);
    this.addSql(`create index message_lost on message (id) where dispatch in ('FAILED', 'UNKNOWN')`);
    this.addSql(
      `create index inbox_event_exhausted on inbox_event (received_at) where processed_at is null and attempts >= 5`,
    );
    this.addSql(
      `create index alert_to_escalate on alert (escalate_at) where state = 'FIRING' and escalated_at is null and escalate_at is not null`,
    );
    this.addSql(`create index alert_notice_muted on alert_notice (alert_id) where state = 'MUTED'`);
    this.addSql(`create index alert_notice_channel on alert_notice (channel_id, id)`);
  }

  #rows(): void {
    this.addSql(`
      insert into health_threshold (metric, target, "limit") values
        ('OPEN_RATE_DROP', null, 0.3), ('QUEUE_LAG', 10, 300), ('DATABASE_POOL', 0, 10)`);
    this.addSql(
      `insert into health_watch (id, checked_at) values ('rates', 'epoch'), ('failures', 'epoch'), ('life', 'epoch')`,
    );
  }
}
