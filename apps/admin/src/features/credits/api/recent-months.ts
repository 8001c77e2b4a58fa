import { wibDay } from '../../../lib/format/date-time.ts';

/** The month of `now` in WIB and those before it, newest first, such as 2026-11. */
export function recentMonths(now: Date, count: number): string[] {
  const [year = 0, month = 1] = wibDay(now).split('-').map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}
