import * as z from 'zod/mini';
import type { UnknownEmailFilter } from '../../../gql/operations/graphql.ts';
import { wibSpan } from '../../../lib/format/date-time.ts';
import { day, text } from '../../../lib/search-values.ts';

/** What the address of the desk of uncertain mails may hold. */
export const unknownSearchSchema = z.object({
  provider: text,
  type: text,
  account: text,
  /** WIB days, both included. */
  from: day,
  until: day,
});

export type UnknownSearch = z.infer<typeof unknownSearchSchema>;

/** The filter of the API; only what is set, so that equal lists share a cache entry. */
export function toUnknownFilter({ provider, type, account, from, until }: UnknownSearch): UnknownEmailFilter {
  return {
    ...(provider ? { providerId: provider } : {}),
    ...(type ? { typeKey: type } : {}),
    ...(account ? { accountId: account } : {}),
    ...wibSpan(from, until),
  };
}
