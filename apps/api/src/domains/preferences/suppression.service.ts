import type { Sql } from '../../infra/database.ts';
import type { SuppressionReason } from './suppression.entity.ts';

export interface NewSuppression {
  accountId: string;
  address: string;
  reason: SuppressionReason;
  evidence: string;
}

/** Adds addresses that must not be mailed; the first reason for an address stays. */
export async function addSuppressions(sql: Sql, suppressions: NewSuppression[]): Promise<void> {
  if (suppressions.length === 0) return;
  await sql.query({
    text: `
      insert into suppression (account_id, address, reason, evidence)
      select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) order by 1, 2
      on conflict (account_id, address) do nothing`,
    values: [
      suppressions.map(({ accountId }) => accountId),
      suppressions.map(({ address }) => address),
      suppressions.map(({ reason }) => reason),
      suppressions.map(({ evidence }) => evidence),
    ],
  });
}
