import * as z from 'zod/mini';
import type { EmailAnalyticsFilter } from '../../../gql/results/graphql.ts';
import { addDays, startOfWibDay, wibDay } from '../../../lib/format/date-time.ts';
import { day, text } from '../../../lib/search-values.ts';
import { FIGURES } from './figures.ts';

export const RANGES = ['7', '30', '90', 'custom'] as const;

export const GROUPS = ['TYPE', 'TEMPLATE', 'VERSION', 'VARIANT', 'PROVIDER', 'DOMAIN', 'DAY', 'HOUR_OF_DAY'] as const;
export type Group = (typeof GROUPS)[number];

/** What the API counts at once, days. */
export const MAX_RANGE_DAYS = 366;

/** What the address of analytics may hold. */
export const analyticsSearchSchema = z.object({
  /** 30 days when empty. */
  range: z.catch(z.optional(z.enum(RANGES)), undefined),
  /** First and last day of a custom range, both included. */
  from: day,
  until: day,
  /** `none`: not compared with the time before. */
  compare: z.catch(z.optional(z.enum(['none'])), undefined),
  type: text,
  template: text,
  provider: text,
  domain: text,
  account: text,
  group: z.catch(z.optional(z.enum(GROUPS)), undefined),
  /** What the chart shows; clicks, if there are any, when empty. */
  chart: z.catch(z.optional(z.enum(FIGURES)), undefined),
  sort: z.catch(z.optional(z.enum(FIGURES)), undefined),
  /** Most first when empty. */
  direction: z.catch(z.optional(z.enum(['asc'])), undefined),
});

export type AnalyticsSearch = z.infer<typeof analyticsSearchSchema>;

/** Days of a range, both included. */
export interface Days {
  first: string;
  last: string;
}

/** The days that an address asks for: to today, or as chosen, and no more than the API counts. */
export function daysOf({ range = '30', from, until }: AnalyticsSearch, now: Date): Days {
  const today = wibDay(now);
  const back = (day: string, days: number): string => wibDay(addDays(startOfWibDay(day), -days));
  if (range !== 'custom') return { first: back(today, Number(range) - 1), last: today };
  const last = until ?? today;
  const first = from ?? back(last, 29);
  const longest = back(last, MAX_RANGE_DAYS - 1);
  return first > last ? { first: last, last: first } : { first: first < longest ? longest : first, last };
}

export function instantsOf({ first, last }: Days): { from: string; until: string } {
  return { from: startOfWibDay(first).toISOString(), until: addDays(startOfWibDay(last), 1).toISOString() };
}

/** Every day from the first to the last. */
export function eachDay({ first, last }: Days): string[] {
  const days: string[] = [];
  for (let at = startOfWibDay(first); wibDay(at) <= last; at = addDays(at, 1)) days.push(wibDay(at));
  return days;
}

/** The filter of the API; only what is set, so that equal questions share a cache entry. */
export function toAnalyticsFilter({
  type,
  template,
  provider,
  domain,
  account,
}: AnalyticsSearch): EmailAnalyticsFilter {
  const host = domain?.trim().replace(/^@/, '').toLowerCase();
  return {
    ...(type ? { types: [type] } : {}),
    ...(template ? { templateIds: [template] } : {}),
    ...(provider ? { providerIds: [provider] } : {}),
    ...(host ? { recipientDomains: [host] } : {}),
    ...(account ? { accountId: account } : {}),
  };
}
