import * as z from 'zod/mini';
import type { HealthMetric } from '../../../gql/operations/graphql.ts';

/** In the order in which they are shown. */
export const METRICS = [
  'DELIVERY_RATE',
  'BOUNCE_RATE',
  'COMPLAINT_RATE',
  'OPEN_RATE',
  'OPEN_RATE_DROP',
  'WEBHOOK_SUCCESS_RATE',
  'OPEN_FAILED_OPERATIONS',
  'UNKNOWN_MESSAGES',
  'RETRY_SUCCESS_RATE',
  'TIME_TO_SUCCESS_MEAN',
  'TIME_TO_SUCCESS_P95',
  'QUEUE_LAG',
  'DATABASE_POOL',
] as const satisfies readonly HealthMetric[];

/** Parts of the screen that have no history; alerts lead to them in the same way. */
const PARTS = ['WORKERS', 'SENDING'] as const;

export const RANGES = ['24h', '7d', '30d', '90d'] as const;

export const HOURS = { '24h': 24, '7d': 168, '30d': 720, '90d': 2160 } as const;

/** What the address of the health screen may hold. */
export const healthSearchSchema = z.object({
  metric: z.catch(z.optional(z.enum([...METRICS, ...PARTS])), undefined),
  range: z.catch(z.optional(z.enum(RANGES)), undefined),
});

export type HealthSearch = z.infer<typeof healthSearchSchema>;

/** The figure whose history is shown. */
export function chartedMetric({ metric }: HealthSearch): (typeof METRICS)[number] {
  return METRICS.find((one) => one === metric) ?? 'DELIVERY_RATE';
}
