import { Migration } from '@mikro-orm/migrations';

/** Which rules gave an activity its points; ids that sort by when something happened, whenever it becomes known. */
export class Migration20261122020500_lead_activity_rules extends Migration {
  override name = 'Migration20261122020500_lead_activity_rules';

  override up(): void {
    this.addSql(`alter table "lead_activity" add column "rule_ids" text[] not null default '{}';`);
    this.addSql(`
      create function id_at(moment timestamptz, place bigint) returns uuid language sql volatile parallel safe as $$
        select (substr(first_id_at(moment)::text, 1, 14) || '7' || lpad(to_hex(place % 4096), 3, '0')
                || substr(gen_random_uuid()::text, 19))::uuid
      $$`);
  }
}
