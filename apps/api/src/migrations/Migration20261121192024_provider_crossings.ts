import { Migration } from '@mikro-orm/migrations';

export class Migration20261121192024_provider_crossings extends Migration {
  override name = 'Migration20261121192024_provider_crossings';

  override up(): void {
    this.addSql(
      `alter table "provider_balance" add "previous_level" text null, add "crossing" int null, add "days_left" double precision null;`,
    );
    this.addSql(
      `alter table "provider_balance" add constraint "provider_balance_previous_level_check" check ("previous_level" in ('HEALTHY', 'WARNING', 'CRITICAL', 'EMERGENCY'));`,
    );

    this.addSql(`alter table "provider_credit" add "announced" int not null default 0;`);
  }
}
