import { LimitInvalid } from './provider-settings.errors.ts';

/** More than one Postgres hands out a second, and more than any of the vendors offers. */
export const MAX_RATE_PER_SECOND = 10_000;
export const MAX_DAILY_QUOTA = 100_000_000;

/** Bounds of a rate and a daily quota; null is no limit. Throws LimitInvalid. */
export function checkLimits(limits: { ratePerSecond?: number | null; dailyQuota?: number | null }): void {
  checkOne('ratePerSecond', limits.ratePerSecond, MAX_RATE_PER_SECOND);
  checkOne('dailyQuota', limits.dailyQuota, MAX_DAILY_QUOTA);
}

function checkOne(field: string, value: number | null | undefined, max: number): void {
  if (typeof value === 'number' && (value < 1 || value > max)) throw new LimitInvalid(field, max);
}
