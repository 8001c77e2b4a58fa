import { Migration } from '@mikro-orm/migrations';

/** Variants of one version are compared with each other. */
export class Migration20261121163000_statistics extends Migration {
  override name = 'Migration20261121163000_statistics';

  override up(): void {
    this.addSql(
      `create index email_stat_version on email_stat (template_version_id) where template_version_id is not null`,
    );
  }
}
