import * as z from 'zod/mini';
import { addDays, startOfWibDay, wibDay } from '../../../lib/format/date-time.ts';

export const RANGES = ['24h', '7d', '30d'] as const;
export type Range = (typeof RANGES)[number];

export const rangeSearchSchema = z.object({ range: z.catch(z.optional(z.enum(RANGES)), undefined) });

const HOUR_MS = 3_600_000;

/**
 * The instants of a range, ended at the next full hour (24 h) or the next midnight WIB (days): the same figures keep
 * the same cache entry, and the buckets of the chart are whole.
 */
export function rangeOf(range: Range, now: Date): { from: string; until: string } {
  if (range === '24h') {
    const until = Math.ceil((now.getTime() + 1) / HOUR_MS) * HOUR_MS;
    return { from: new Date(until - 24 * HOUR_MS).toISOString(), until: new Date(until).toISOString() };
  }
  const until = addDays(startOfWibDay(wibDay(now)), 1);
  return { from: addDays(until, range === '7d' ? -7 : -30).toISOString(), until: until.toISOString() };
}
