import { Migration } from '@mikro-orm/migrations';

/** Causes in words, rules that act a bounded number of times, bulk operations that go on after a failed chunk; changes are told. */
export class Migration20261121192100_failed_operations extends Migration {
  override name = 'Migration20261121192100_failed_operations';

  override up(): void {
    this.addSql(
      `alter table "failed_operation" add "cause" text not null, add "rule_retries" int not null default 0, add "failed_sequence" int not null default 0;`,
    );
    this.addSql(
      `alter table "bulk_operation" add "processed_before" int not null default 0, add "running_since" timestamptz(3) not null default now(), add "tries" int not null default 0, add "due_at" timestamptz(3) not null default now();`,
    );
    this.#indexes();
    this.#told();
  }

  #indexes(): void {
    this.addSql(`create index failed_operation_last on failed_operation (last_failed_at, id)`);
    this.addSql(
      `create index failed_operation_retry_job on failed_operation (retry_job_id) where retry_job_id is not null`,
    );
    this.addSql(`create index bulk_operation_running on bulk_operation (due_at) where state = 'RUNNING'`);
  }

  /** Whoever changes them, live screens hear of it. */
  #told(): void {
    this.addSql(`create sequence failed_operation_change`);
    this.addSql(`
      create function tell_failed_operations() returns trigger language plpgsql as $$
      begin
        perform pg_notify('merpati_failed_operations', nextval('failed_operation_change')::text);
        return null;
      end $$`);
    this.addSql(`
      create trigger failed_operation_told after insert or update on failed_operation
        for each statement execute function tell_failed_operations()`);
    this.addSql(`
      create function tell_bulk_operation() returns trigger language plpgsql as $$
      begin
        perform pg_notify('merpati_bulk_operation', new.id::text);
        return null;
      end $$`);
    this.addSql(`
      create trigger bulk_operation_told after insert or update on bulk_operation
        for each row execute function tell_bulk_operation()`);
  }
}
