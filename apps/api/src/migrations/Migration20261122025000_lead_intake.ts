import { Migration } from '@mikro-orm/migrations';

/** By which ways people become leads by themselves. */
export class Migration20261122025000_lead_intake extends Migration {
  override name = 'Migration20261122025000_lead_intake';

  override up(): void {
    this.addSql(
      `create table "lead_intake" ("account_id" uuid not null, "from_shop" boolean not null, primary key ("account_id"));`,
    );
    this.addSql(`
      create trigger lead_intake_audited after insert or update or delete on lead_intake
        for each row execute function audit_change('acc', 'account_id', '', '')`);
  }
}
