import { Migration } from '@mikro-orm/migrations';

/** The same ids in one expression, which the server does not call as a function row by row. */
export class Migration20261122023000_quick_ids extends Migration {
  override name = 'Migration20261122023000_quick_ids';

  override up(): void {
    this.addSql(`
      create or replace function id_at(moment timestamptz, place bigint) returns uuid language sql volatile parallel safe as $$
        select (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(place % 4096), 3, '0')
                || substr(replace(gen_random_uuid()::text, '-', ''), 17))::uuid
      $$`);
  }
}
