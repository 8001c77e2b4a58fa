import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Prometheus metrics of one process. */
export class Metrics {
  readonly registry = new Registry();
  readonly attempts = new Counter({
    name: 'merpati_email_attempts_total',
    help: 'Attempts by provider and outcome.',
    labelNames: ['provider', 'outcome'],
    registers: [this.registry],
  });
  readonly attemptSeconds = new Histogram({
    name: 'merpati_email_attempt_seconds',
    help: 'Seconds from the first byte to the answer of a provider.',
    labelNames: ['provider'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [this.registry],
  });
  readonly graphqlRequests = new Counter({
    name: 'merpati_graphql_requests_total',
    help: 'GraphQL operations by kind and result.',
    labelNames: ['kind', 'result'],
    registers: [this.registry],
  });
  readonly subscribers = new Gauge({
    name: 'merpati_subscribers',
    help: 'Open subscriptions of this process.',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
