import * as z from 'zod/mini';
import { text } from '../../../lib/search-values.ts';

/** Every reason, in the order in which they are offered. */
export const REASONS = ['HARD_BOUNCE', 'SOFT_BOUNCES', 'COMPLAINT', 'BY_PERSON', 'IMPORT'] as const;

/** What the address of the suppression list may hold. */
export const suppressionsSearchSchema = z.object({
  q: text,
  reason: z.catch(z.optional(z.enum(REASONS)), undefined),
  /** Whose, for a super admin; everybody's when empty. */
  account: text,
});

export type SuppressionsSearch = z.infer<typeof suppressionsSearchSchema>;

/** The filter of the API; only what is set, so that equal lists share a cache entry. */
export function toSuppressionFilter({ q, reason, account }: SuppressionsSearch) {
  const search = q?.trim();
  return {
    ...(search ? { search } : {}),
    ...(reason ? { reasons: [reason] } : {}),
    ...(account ? { accountId: account } : {}),
  };
}
