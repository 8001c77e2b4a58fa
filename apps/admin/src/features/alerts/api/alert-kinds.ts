import type { AlertKind } from '../../../gql/operations/graphql.ts';

/** In the order in which they are offered. */
export const ALERT_KINDS = [
  'DELIVERY_RATE_LOW',
  'PROVIDER_RESTING',
  'PROVIDER_CREDIT',
  'FAILURE_BURST',
  'CRITICAL_MAIL_FAILED',
  'FAILED_OPERATIONS_HIGH',
  'RETRY_RATE_LOW',
  'BOUNCE_RATE_HIGH',
  'COMPLAINT_RATE_HIGH',
  'OPEN_RATE_DROP',
  'WEBHOOK_RATE_LOW',
  'WEBHOOK_EXHAUSTED',
  'CREDIT_FROZEN',
  'CREDIT_LOW',
  'QUEUE_LAG_HIGH',
  'WORKER_GONE',
  'DATABASE_POOL',
  'SENDING_HELD',
  'ALERT_CHANNEL_BROKEN',
] as const satisfies readonly AlertKind[];
