import { HealthMetric } from './health.entity.ts';
import { LONG_WINDOW_SAMPLE, RECOVERY_SHARE, SHORT_WINDOW_SAMPLE } from './health.limits.ts';
import type { ProviderRateRow } from './sql/read-attempts.ts';
import type { MailRow } from './sql/read-mails.ts';

/** A share, and what it was measured on; null: too little to say. */
export interface Rate {
  value: number | null;
  count: number;
}

export function rate(part: number, count: number, sample = 1): Rate {
  return { value: count >= sample && count > 0 ? part / count : null, count };
}

/** The worse of the two windows of a provider, of those that hold enough to judge by. */
export function providerRate(row: ProviderRateRow): Rate {
  const short = rate(row.shortAccepted, row.shortAccepted + row.shortBlamed, SHORT_WINDOW_SAMPLE);
  const long = rate(row.longAccepted, row.longAccepted + row.longBlamed, LONG_WINDOW_SAMPLE);
  if (short.value === null) return long;
  return long.value === null || short.value < long.value ? short : long;
}

/**
 * Share of mails that were delivered: reported as delivered where the provider reports it, accepted and not bounced elsewhere. Mails of
 * which such a provider has not spoken yet count as neither. What failed or is uncertain was not delivered.
 */
export function deliveryRate(
  mails: MailRow[],
  lost: Map<string | null, number>,
  reports: (providerId: string | null) => boolean,
  sample = 1,
): Rate {
  let delivered = 0;
  let decided = [...lost.values()].reduce((sum, one) => sum + one, 0);
  for (const row of mails) {
    const arrived = reports(row.providerId) ? row.delivered : row.sent - row.bounces;
    delivered += arrived;
    decided += arrived + row.bounces;
  }
  return rate(delivered, decided, sample);
}

/** Figures that are bad when they are low; all others are bad when they are high. */
const LOW_IS_BAD = new Set([
  HealthMetric.DELIVERY_RATE,
  HealthMetric.WEBHOOK_SUCCESS_RATE,
  HealthMetric.RETRY_SUCCESS_RATE,
]);

/** True while a figure is a trouble: beyond its limit, or beyond it before and not yet back far enough. Too little to say changes nothing. */
export function isTrouble(metric: HealthMetric, value: number | null, limit: number, firing: boolean): boolean {
  if (value === null) return firing;
  if (LOW_IS_BAD.has(metric)) return firing ? value < limit + (1 - limit) * RECOVERY_SHARE : value < limit;
  return firing ? value > limit * (1 - RECOVERY_SHARE) : value > limit;
}
