import { Migration } from '@mikro-orm/migrations';

/** When the settings of a provider last changed: keys of attempts from before may mean nothing to it now. */
export class Migration20261121134203_provider_reconfigured extends Migration {
  override name = 'Migration20261121134203_provider_reconfigured';

  override up(): void | Promise<void> {
    this.addSql(`alter table "provider" add "reconfigured_at" timestamptz(3) null;`);
  }
}
