import { Migration } from '@mikro-orm/migrations';

/** Lost mails are counted by provider: without looking at each of them in the table. */
export class Migration20261121200900_lost_mails_by_provider extends Migration {
  override name = 'Migration20261121200900_lost_mails_by_provider';

  override up(): void {
    this.addSql('drop index message_lost');
    this.addSql(
      `create index message_lost on message (id) include (provider_id) where dispatch in ('FAILED', 'UNKNOWN')`,
    );
  }
}
