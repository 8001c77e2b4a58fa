import { Migration } from '@mikro-orm/migrations';

/** Addresses that end in one mailbox are found together: Gmail reads no dots and nothing behind a plus. */
export class Migration20261122024000_lead_mailboxes extends Migration {
  override name = 'Migration20261122024000_lead_mailboxes';

  override up(): void {
    this.addSql(`
      create function gmail_box(email text) returns text language sql immutable parallel safe as $$
        select case when email like '%@gmail.com' or email like '%@googlemail.com'
                    then replace(split_part(split_part(email, '@', 1), '+', 1), '.', '') end
      $$`);
    this.addSql(`
      create index lead_gmail_box on lead (account_id, gmail_box(email)) where gmail_box(email) is not null`);
  }
}
