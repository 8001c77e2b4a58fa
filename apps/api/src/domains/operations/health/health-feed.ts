import { EventStream } from '../../../infra/event-stream.ts';
import type { Listener } from '../../../infra/listener.ts';
import type { Log } from '../../../infra/log.ts';
import type { Metrics } from '../../../infra/metrics.ts';
import { ALERTS_CHANNEL } from '../alerts/sql/notify.ts';
import type { OperationsHealth } from './health.graphql.ts';
import { FEED_MAX_MS, FEED_MIN_MS } from './health.limits.ts';
import type { HealthService } from './health.service.ts';

/** NOTIFY channels that tell that a figure may have changed. */
const NEWS = [ALERTS_CHANNEL, 'merpati_message_changes', 'merpati_provider_health', 'merpati_failed_operations'];

interface Deps {
  health: HealthService;
  listener: Listener;
  log: Log;
  metrics: Metrics;
}

/** Health for those who watch: measured once for all of them, a few seconds apart at least, and only while somebody does. */
export class HealthFeed {
  readonly #deps: Deps;
  readonly #streams = new Set<EventStream<OperationsHealth>>();
  #timer: NodeJS.Timeout | null = null;
  #measuredAt = Number.NEGATIVE_INFINITY;
  #running = false;
  #latest = '';

  constructor(deps: Deps) {
    this.#deps = deps;
    for (const channel of NEWS) deps.listener.listen(channel, () => this.#plan(FEED_MIN_MS));
  }

  subscribe(): EventStream<OperationsHealth> {
    const stream = new EventStream<OperationsHealth>(() => {
      this.#streams.delete(stream);
      this.#deps.metrics.subscribers.dec();
      if (this.#streams.size === 0 && this.#timer) clearTimeout(this.#timer);
      if (this.#streams.size === 0) this.#timer = null;
    });
    this.#streams.add(stream);
    this.#deps.metrics.subscribers.inc();
    this.#latest = '';
    this.#plan(FEED_MIN_MS);
    return stream;
  }

  /** Measures once `gapMs` have passed since the last time; an earlier plan is kept. */
  #plan(gapMs: number): void {
    if (this.#streams.size === 0 || this.#running) return;
    if (this.#timer) {
      if (gapMs === FEED_MAX_MS) return;
      clearTimeout(this.#timer);
    }
    const wait = Math.max(0, this.#measuredAt + gapMs - performance.now());
    this.#timer = setTimeout(() => void this.#measure(), wait);
  }

  async #measure(): Promise<void> {
    this.#timer = null;
    this.#running = true;
    try {
      const health = await this.#deps.health.now();
      const { measuredAt: _, ...shown } = health;
      const text = JSON.stringify(shown);
      if (text !== this.#latest) for (const stream of this.#streams) stream.push(health);
      this.#latest = text;
    } catch (error) {
      this.#deps.log.debug({ err: error }, 'the health could not be measured; trying again');
    } finally {
      this.#running = false;
      this.#measuredAt = performance.now();
      this.#plan(FEED_MAX_MS);
    }
  }
}
