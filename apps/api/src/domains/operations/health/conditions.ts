import { toPublicId } from '../../../kernel/ids.ts';
import type { AlertFacts } from '../alerts/alert-kind.ts';
import type { AlertKind } from '../alerts/alert-kinds.ts';
import { HealthMetric } from './health.entity.ts';
import type { Figures } from './health-reader.ts';
import { isTrouble, providerRate } from './rates.ts';

/** Something that can be wrong, whether it is, and the alert that tells of it. */
export interface Condition {
  kind: AlertKind;
  fingerprint: string;
  trouble: boolean;
  /** Null where nothing is measured. */
  metric: HealthMetric | null;
  /** Name of what it is about, such as a queue or a provider; empty: the whole installation. */
  scope: string;
  value: number | null;
  limit: number | null;
  count: number;
  facts: AlertFacts;
}

export type Limits = Map<HealthMetric, { target: number | null; limit: number }>;

interface Measured {
  kind: AlertKind;
  fingerprint: string;
  metric: HealthMetric;
  value: number | null;
  count?: number;
  scope?: string;
  facts?: AlertFacts;
}

/** Every condition that follows from figures. `firing`: fingerprints of alerts that are not over; what fires ends by hysteresis. */
export function conditionsOf(
  figures: Figures,
  { limits, firing, nameOf }: { limits: Limits; firing: Set<string>; nameOf: (providerId: string) => string },
): Condition[] {
  const judge = ({ kind, fingerprint, metric, value, count = 0, scope = '', facts = {} }: Measured): Condition => {
    const limit = limits.get(metric)?.limit ?? null;
    const trouble = limit !== null && isTrouble(metric, value, limit, firing.has(fingerprint));
    return { kind, fingerprint, trouble, metric, scope, value, limit, count, facts: { ...facts, limit, count } };
  };
  const share = (measured: Measured) => judge({ ...measured, facts: { rate: measured.value, ...measured.facts } });
  const { delivery, webhooks, retries, bounces, complaints, opens, state, pool } = figures;
  return [
    ...figures.providers.map((row) => {
      const { value, count } = providerRate(row);
      const scope = nameOf(row.providerId);
      const facts = { scope, providerId: toPublicId('prv', row.providerId), cause: row.text ?? row.cause };
      const fingerprint = `delivery-rate:${row.providerId}`;
      return share({
        kind: 'DELIVERY_RATE_LOW',
        fingerprint,
        metric: HealthMetric.DELIVERY_RATE,
        value,
        count,
        scope,
        facts,
      });
    }),
    share({
      kind: 'DELIVERY_RATE_LOW',
      fingerprint: 'delivery-rate:all',
      metric: HealthMetric.DELIVERY_RATE,
      ...delivery,
      facts: { scope: '24 h', cause: null },
    }),
    share({
      kind: 'WEBHOOK_RATE_LOW',
      fingerprint: 'webhook-rate',
      metric: HealthMetric.WEBHOOK_SUCCESS_RATE,
      ...webhooks,
    }),
    share({ kind: 'RETRY_RATE_LOW', fingerprint: 'retry-rate', metric: HealthMetric.RETRY_SUCCESS_RATE, ...retries }),
    share({ kind: 'BOUNCE_RATE_HIGH', fingerprint: 'bounce-rate', metric: HealthMetric.BOUNCE_RATE, ...bounces }),
    share({
      kind: 'COMPLAINT_RATE_HIGH',
      fingerprint: 'complaint-rate',
      metric: HealthMetric.COMPLAINT_RATE,
      ...complaints,
    }),
    judge({
      kind: 'OPEN_RATE_DROP',
      fingerprint: 'open-rate-drop',
      metric: HealthMetric.OPEN_RATE_DROP,
      value: opens.drop,
      count: opens.rate.count,
      facts: { rate: opens.rate.value, before: opens.before.value, drop: opens.drop },
    }),
    judge({
      kind: 'FAILED_OPERATIONS_HIGH',
      fingerprint: 'failed-operations',
      metric: HealthMetric.OPEN_FAILED_OPERATIONS,
      value: state.openFailedOperations,
      facts: { value: state.openFailedOperations },
    }),
    judge({
      kind: 'DATABASE_POOL',
      fingerprint: 'database-pool',
      metric: HealthMetric.DATABASE_POOL,
      value: pool.waiting,
      facts: { value: pool.waiting, used: pool.used, max: pool.max },
    }),
    ...figures.queues.map(({ name, waiting, seconds }) =>
      judge({
        kind: 'QUEUE_LAG_HIGH',
        fingerprint: `queue-lag:${name}`,
        metric: HealthMetric.QUEUE_LAG,
        value: seconds,
        scope: name,
        facts: { queue: name, seconds, waiting },
        count: waiting,
      }),
    ),
    ...statesOf(figures),
  ];
}

/** Conditions that are so or not, without a figure. */
function statesOf({ state, resting }: Figures): Condition[] {
  const plain = { metric: null, scope: '', value: null, limit: null, count: 0 };
  return [
    { ...plain, kind: 'WORKER_GONE', fingerprint: 'worker-gone', trouble: state.workersGone, facts: {} },
    { ...plain, kind: 'SENDING_HELD', fingerprint: 'sending-held', trouble: state.held, facts: {} },
    ...resting.map(({ providerId, name, minutes, text }): Condition => {
      const facts = { provider: name, providerId: toPublicId('prv', providerId), minutes, text };
      const fingerprint = `provider-resting:${providerId}`;
      return { ...plain, kind: 'PROVIDER_RESTING', fingerprint, scope: name, trouble: true, facts };
    }),
  ];
}
