import { Migration } from '@mikro-orm/migrations';

/** Rows that are never changed may be changed for one end: to take a person out of them. */
export class Migration20261121162500_erasure extends Migration {
  override name = 'Migration20261121162500_erasure';

  override up(): void {
    this.addSql(`
      create or replace function refuse_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and current_setting('merpati.erasing', true) = 'on' then
          return new;
        end if;
        raise exception 'rows of % are never changed', tg_table_name;
      end $$`);
  }
}
