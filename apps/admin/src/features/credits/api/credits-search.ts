import * as z from 'zod/mini';
import type { CreditTransactionKind } from '../../../gql/credits/graphql.ts';
import { wibSpan } from '../../../lib/format/date-time.ts';
import { day, text } from '../../../lib/search-values.ts';

/** Why credits move, in the order in which the ledger offers them. */
export const KINDS = [
  'TOP_UP',
  'ADJUSTMENT',
  'RESERVE',
  'CAPTURE',
  'RELEASE',
  'UNCONFIRMED',
] as const satisfies readonly CreditTransactionKind[];

/** Which accounts the list shows. */
export const SHOWN = ['all', 'low', 'frozen'] as const;

/** What the address of the credits may hold. */
export const creditsSearchSchema = z.object({
  /** For super admins: the one account that is looked at, `acc_…`; all when absent. */
  account: text,
  /** Of the list of accounts: part of a name. */
  q: text,
  show: z.catch(z.optional(z.enum(SHOWN)), undefined),
  /** Of the ledger. */
  kind: z.catch(z.optional(z.enum(KINDS)), undefined),
  message: text,
  /** WIB days, both included. */
  from: day,
  until: day,
});

export type CreditsSearch = z.infer<typeof creditsSearchSchema>;

/** The filter of the list of accounts; only what is set, so that equal lists share a cache entry. */
export function toAccountFilter({ q, show }: CreditsSearch) {
  const words = q?.trim();
  return {
    ...(words ? { search: words } : {}),
    ...(show === 'low' ? { low: true } : {}),
    ...(show === 'frozen' ? { frozen: true } : {}),
  };
}

/** The filter of the ledger, likewise. */
export function toLedgerFilter({ kind, message, from, until }: CreditsSearch) {
  const id = message?.trim();
  return {
    ...(kind ? { kinds: [kind] } : {}),
    ...(id ? { messageId: id } : {}),
    ...wibSpan(from, until),
  };
}
