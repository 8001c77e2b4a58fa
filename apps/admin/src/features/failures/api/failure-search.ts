import * as z from 'zod/mini';
import type { FailedOperationFilter } from '../../../gql/operations/graphql.ts';
import { wibSpan } from '../../../lib/format/date-time.ts';
import { day, text } from '../../../lib/search-values.ts';

export const KINDS = ['EMAIL', 'WEBHOOK', 'JOB'] as const;
/** `ALL` is every state; what is not resolved is shown when none is chosen. */
export const STATES = ['OPEN', 'RETRYING', 'RESOLVED', 'ALL'] as const;
/** Classes of delivery; jobs have the names of their errors. */
export const CLASSES = [
  'RETRYABLE',
  'RATE_LIMITED',
  'AUTH',
  'INSUFFICIENT_CREDIT',
  'CONFIG',
  'PERMANENT',
  'RECIPIENT',
  'UNKNOWN_OUTCOME',
] as const;

/** What the address of the desk of failed operations may hold. */
export const failureSearchSchema = z.object({
  /** By cause when empty. */
  view: z.catch(z.optional(z.enum(['rows', 'rules'])), undefined),
  fingerprint: text,
  q: text,
  state: z.catch(z.optional(z.enum(STATES)), undefined),
  work: z.catch(z.optional(z.enum(KINDS)), undefined),
  class: z.catch(z.optional(z.enum(CLASSES)), undefined),
  provider: text,
  account: text,
  owner: text,
  critical: z.catch(z.optional(z.boolean()), undefined),
  /** WIB days, both included. */
  from: day,
  until: day,
});

export type FailureSearch = z.infer<typeof failureSearchSchema>;

/** The filter of the API; only what is set, so that equal lists share a cache entry. */
export function toFailureFilter(search: FailureSearch): FailedOperationFilter {
  const { fingerprint, q, state, work, provider, account, owner, critical, from, until } = search;
  const words = q?.trim();
  return {
    ...(state === 'ALL' ? {} : { states: state ? [state] : ['OPEN', 'RETRYING'] }),
    ...(fingerprint ? { fingerprint } : {}),
    ...(words ? { text: words } : {}),
    ...(work ? { kinds: [work] } : {}),
    ...(search.class ? { errorClasses: [search.class] } : {}),
    ...(provider ? { providerId: provider } : {}),
    ...(account ? { accountId: account } : {}),
    ...(owner ? { ownerUserId: owner } : {}),
    ...(critical === undefined ? {} : { critical }),
    ...wibSpan(from, until),
  };
}
