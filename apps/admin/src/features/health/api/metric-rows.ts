import type { HealthMetric } from '../../../gql/operations/graphql.ts';

/** Where the rows behind a figure are. */
export const metricRows: Record<HealthMetric, string> = {
  DELIVERY_RATE: '/emails?status=FAILED,UNKNOWN,BOUNCED',
  WEBHOOK_SUCCESS_RATE: '/failed-operations?kind=WEBHOOK',
  OPEN_FAILED_OPERATIONS: '/failed-operations?state=OPEN',
  RETRY_SUCCESS_RATE: '/emails?status=FAILED',
  TIME_TO_SUCCESS_MEAN: '/emails?status=SENT',
  TIME_TO_SUCCESS_P95: '/emails?status=SENT',
  QUEUE_LAG: '/emails?status=QUEUED',
  BOUNCE_RATE: '/emails?status=BOUNCED',
  COMPLAINT_RATE: '/emails?status=COMPLAINED',
  OPEN_RATE: '/analytics',
  OPEN_RATE_DROP: '/analytics',
  DATABASE_POOL: '/health?metric=DATABASE_POOL',
  UNKNOWN_MESSAGES: '/unknown',
};

/** In what a figure is measured: it is written, and typed in, by it. */
export type MetricUnit = 'share' | 'seconds' | 'number';

const UNITS: Partial<Record<HealthMetric, MetricUnit>> = {
  OPEN_FAILED_OPERATIONS: 'number',
  UNKNOWN_MESSAGES: 'number',
  DATABASE_POOL: 'number',
  TIME_TO_SUCCESS_MEAN: 'seconds',
  TIME_TO_SUCCESS_P95: 'seconds',
  QUEUE_LAG: 'seconds',
};

export function unitOf(metric: HealthMetric): MetricUnit {
  return UNITS[metric] ?? 'share';
}
