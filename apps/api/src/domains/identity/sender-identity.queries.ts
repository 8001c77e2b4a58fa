import type { Row, Sql } from '../../infra/database.ts';

export interface Sender {
  name: string;
  address: string;
}

/**
 * Whom a mail of an account comes from. A named address (case ignored) must be a verified identity or the account's own;
 * without one, the default of the e-mail type if that is verified, else the account's own. Null: not verified or unknown.
 */
export async function readSender(
  sql: Sql,
  wanted: { accountId: string; typeKey: string; from: string | null },
): Promise<Sender | null> {
  const [sender] = await sql.query<Sender & Row>({
    name: 'read_sender',
    text: `
      select name, address from (
        select i.name, i.address, 1 as rank
          from sender_default d join sender_identity i on i.id = d.sender_identity_id and i.account_id = d.account_id
         where $3::text is null and d.account_id = $1 and d.type_key = $2 and i.verified_at is not null
        union all
        select name, address, 2 from sender_identity
         where account_id = $1 and address = lower($3) and verified_at is not null
        union all
        select sender_name, sender_email, 3 from account
         where id = $1 and ($3::text is null or lower(sender_email) = lower($3))
      ) as possible order by rank limit 1`,
    values: [wanted.accountId, wanted.typeKey, wanted.from],
  });
  return sender ? { name: sender.name, address: sender.address } : null;
}
