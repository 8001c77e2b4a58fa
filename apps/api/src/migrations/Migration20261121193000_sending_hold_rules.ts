import { Migration } from '@mikro-orm/migrations';

/** Sending is also held while a person says so. */
export class Migration20261121193000_sending_hold_rules extends Migration {
  override name = 'Migration20261121193000_sending_hold_rules';

  override up(): void {
    this.addSql(`
      create or replace function sending_is_held() returns boolean language sql stable as $$
        select not exists (
          select from installation where id = 1 and held_since is null and database_identity = database_identity())
      $$`);
  }
}
