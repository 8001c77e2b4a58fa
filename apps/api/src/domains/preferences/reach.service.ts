import type { Row, Sql } from '../../infra/database.ts';
import { Channel, ConsentState, EVERY_TOPIC } from './consent.entity.ts';
import type { AccountAddress } from './suppression.service.ts';

/** What keeps mail that allows opting out from an address. */
export interface Refusal extends Row {
  accountId: string;
  address: string;
  suppressed: boolean;
  /** Of everything. */
  optedOut: boolean;
}

/** What keeps mail from each of `recipients`, whose addresses are in lower case. */
export async function refusalsOf(sql: Sql, recipients: readonly AccountAddress[]): Promise<Refusal[]> {
  return sql.query<Refusal>({
    name: 'refusals_of',
    text: `
      select account_id as "accountId", address,
             exists (select from suppression s where s.account_id = i.account_id and s.address = i.address) as suppressed,
             exists (select from consent c where c.account_id = i.account_id and c.address = i.address
                                             and c.channel = $3 and c.topic = $4 and c.state = $5) as "optedOut"
        from unnest($1::uuid[], $2::text[]) as i (account_id, address)`,
    values: [
      recipients.map(({ accountId }) => accountId),
      recipients.map(({ address }) => address),
      Channel.EMAIL,
      EVERY_TOPIC,
      ConsentState.OPTED_OUT,
    ],
  });
}
