import { Migration } from '@mikro-orm/migrations';

/** Pages of mails by what came back. Mails of which nothing came back are in neither index, so sending pays nothing for them. */
export class Migration20261121164500_evidence_pages extends Migration {
  override name = 'Migration20261121164500_evidence_pages';

  override up(): void {
    this.addSql(`drop index message_evidence`);
    this.addSql(`create index message_evidence on message (account_id, evidence, id) where evidence is not null`);
    this.addSql(`
      create index message_trouble on message (evidence, id) where evidence in ('BOUNCED', 'COMPLAINED')`);
  }
}
