import { Migration } from '@mikro-orm/migrations';

/** Timelines of leads read evidence from now on: before there were leads, nobody's mail was one's. */
export class Migration20261122024500_lead_news extends Migration {
  override name = 'Migration20261122024500_lead_news';

  override up(): void {
    this.addSql(`
      insert into stat_progress (id, counted_before) values (2, pg_snapshot_xmin(pg_current_snapshot())::text::bigint)`);
  }
}
