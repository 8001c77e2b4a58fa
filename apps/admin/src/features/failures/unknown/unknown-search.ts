import * as z from 'zod/mini';
import type { UnknownEmailFilter } from '../../../gql/operations/graphql.ts';
import { startOfWibDay } from '../../../lib/format/date-time.ts';

const text = z.catch(z.optional(z.string()), undefined);
const day = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), undefined);

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

const DAY_MS = 86_400_000;

/** The filter of the API; only what is set, so that equal lists share a cache entry. */
export function toUnknownFilter({ provider, type, account, from, until }: UnknownSearch): UnknownEmailFilter {
  return {
    ...(provider ? { providerId: provider } : {}),
    ...(type ? { typeKey: type } : {}),
    ...(account ? { accountId: account } : {}),
    ...(from ? { from: startOfWibDay(from).toISOString() } : {}),
    ...(until ? { until: new Date(startOfWibDay(until).getTime() + DAY_MS).toISOString() } : {}),
  };
}
