import * as z from 'zod/mini';
import type { EmailLogFilter, EmailLogOrder, EmailStatus } from '../../../gql/graphql.ts';
import { addDays, startOfWibDay } from '../../../lib/format/date-time.ts';
import { text } from '../../../lib/search-values.ts';

export const EMAIL_STATUSES = [
  'QUEUED',
  'SENDING',
  'SENT',
  'DELIVERED',
  'OPENED',
  'CLICKED',
  'BOUNCED',
  'COMPLAINED',
  'FAILED',
  'UNKNOWN',
  'SUPPRESSED',
  'CANCELLED',
] as const satisfies readonly EmailStatus[];

/** A WIB day (`2026-11-20`) or an instant with its zone; anything else in an old or hand-made address is dropped. */
const moment = z.catch(
  z.optional(
    z
      .string()
      .check(z.refine((value) => /^\d{4}-\d{2}-\d{2}($|T.*(Z|[+-]\d{2}:\d{2})$)/.test(value) && isMoment(value))),
  ),
  undefined,
);

function isMoment(value: string): boolean {
  return !Number.isNaN(Date.parse(value));
}

/** What the address of the e-mail log may hold. */
export const emailSearchSchema = z.object({
  /** Statuses joined by commas. */
  status: text,
  type: text,
  provider: text,
  to: text,
  q: text,
  from: moment,
  /** As a day it is meant including that day. */
  until: moment,
  order: z.catch(z.optional(z.enum(['oldest'])), undefined),
  /** Whose, for a super admin; everybody's when empty. */
  account: text,
});

export type EmailSearch = z.infer<typeof emailSearchSchema>;

export function statusesOf(search: EmailSearch): EmailStatus[] {
  const wanted = (search.status ?? '').split(',');
  return EMAIL_STATUSES.filter((status) => wanted.includes(status));
}

export function orderOf(search: EmailSearch): EmailLogOrder {
  return search.order === 'oldest' ? 'OLDEST_FIRST' : 'NEWEST_FIRST';
}

function isDay(value: string): boolean {
  return value.length === 10;
}

function startOf(value: string): string {
  return (isDay(value) ? startOfWibDay(value) : new Date(value)).toISOString();
}

function endOf(value: string): string {
  return (isDay(value) ? addDays(startOfWibDay(value), 1) : new Date(value)).toISOString();
}

/** The filter of the API for an address. Days are days in WIB; only what is set is sent, so that equal lists share a cache entry. */
export function toFilter(search: EmailSearch): EmailLogFilter {
  const statuses = statusesOf(search);
  const trimmed = { to: search.to?.trim(), q: search.q?.trim() };
  return {
    ...(statuses.length > 0 ? { statuses } : {}),
    ...(search.type ? { types: [search.type] } : {}),
    ...(search.provider ? { providerIds: [search.provider] } : {}),
    ...(search.account ? { accountId: search.account } : {}),
    ...(trimmed.to ? { to: trimmed.to } : {}),
    ...(trimmed.q ? { text: trimmed.q } : {}),
    ...(search.from ? { from: startOf(search.from) } : {}),
    ...(search.until ? { until: endOf(search.until) } : {}),
  };
}

/**
 * The filter of the subscription: without statuses and provider, because a row on the screen must also tell that it
 * has just left the status it is listed under.
 */
export function toLiveFilter(search: EmailSearch): EmailLogFilter {
  const { statuses: _statuses, providerIds: _providers, ...rest } = toFilter(search);
  return rest;
}

/** Whether a message that came by event belongs into the list, as far as the subscription's filter did not decide it. */
export function belongsInList(
  message: { status: EmailStatus; provider: { id: string } | null },
  search: EmailSearch,
): boolean {
  const { statuses, providerIds } = toFilter(search);
  const statusFits = !statuses || statuses.includes(message.status);
  const providerFits = !providerIds || (message.provider !== null && providerIds.includes(message.provider.id));
  return statusFits && providerFits;
}
