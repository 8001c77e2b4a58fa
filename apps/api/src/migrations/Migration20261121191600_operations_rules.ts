import { Migration } from '@mikro-orm/migrations';

/** What the entity definitions cannot say of operations: partial indexes, append-only rows, the identity of the database, first rows. */
export class Migration20261121191600_operations_rules extends Migration {
  override name = 'Migration20261121191600_operations_rules';

  override up(): void {
    this.#indexes();
    this.#appendOnly();
    this.#identity();
    this.#firstRows();
  }

  #indexes(): void {
    this.addSql(`create index message_event_failed on message_event (transaction) where kind = 'FAILED'`);
    this.addSql(`create index failed_operation_open on failed_operation (fingerprint, id) where state = 'OPEN'`);
    this.addSql(`create index failed_operation_retrying on failed_operation (id) where state = 'RETRYING'`);
    this.addSql(`create unique index alert_firing on alert (fingerprint) where state <> 'RECOVERED'`);
    this.addSql(`create index alert_notice_due on alert_notice (due_at) where state = 'WAITING'`);
    this.addSql(`create unique index failed_operation_rule_cause on failed_operation_rule (fingerprint) where enabled`);
  }

  #appendOnly(): void {
    this.addSql(`
      create trigger failed_operation_event_append_only before update or delete on failed_operation_event
        for each row execute function refuse_change()`);
    this.addSql(`
      create trigger audit_entry_never_emptied before truncate on audit_entry
        for each statement execute function refuse_change()`);
  }

  /** A dump that is restored, or a database that is copied, has another identity than the one that was confirmed. */
  #identity(): void {
    this.addSql(`
      create function database_identity() returns text language sql stable as $$
        select c.system_identifier || ':' || d.oid
          from pg_control_system() c, pg_database d where d.datname = current_database()
      $$`);
    this.addSql(`
      create function sending_is_held() returns boolean language sql stable as $$
        select not exists (select from installation where id = 1 and database_identity = database_identity())
      $$`);
    this.addSql(`insert into installation (id, database_identity) values (1, database_identity())`);
  }

  #firstRows(): void {
    this.addSql(`insert into failure_progress (id, collected_before) values (1, 0)`);
    this.addSql(`
      insert into health_threshold (metric, target, "limit") values
        ('DELIVERY_RATE', 0.99, 0.95), ('WEBHOOK_SUCCESS_RATE', 0.999, 0.99), ('OPEN_FAILED_OPERATIONS', 0, 10),
        ('RETRY_SUCCESS_RATE', null, 0.8), ('BOUNCE_RATE', null, 0.05), ('COMPLAINT_RATE', null, 0.001)`);
  }
}
