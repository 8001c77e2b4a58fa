import { EventStream } from '../../../infra/event-stream.ts';
import type { Listener } from '../../../infra/listener.ts';
import type { Log } from '../../../infra/log.ts';
import type { Metrics } from '../../../infra/metrics.ts';
import type { Provider } from '../provider.entity.ts';
import type { ProviderService } from '../provider.service.ts';
import { HEALTH_CHANNEL } from '../sql/breaker.ts';

interface Deps {
  listener: Listener;
  providers: ProviderService;
  log: Log;
  metrics: Metrics;
}

/** Providers whose health, settings or test changed, as it commits, wherever that is. */
export class ProviderHealthFeed {
  readonly #deps: Deps;
  readonly #streams = new Set<EventStream<Provider>>();

  constructor(deps: Deps) {
    this.#deps = deps;
    deps.listener.listen(HEALTH_CHANNEL, (providerId) => void this.#publish(providerId));
  }

  subscribe(): EventStream<Provider> {
    const stream = new EventStream<Provider>(() => {
      this.#streams.delete(stream);
      this.#deps.metrics.subscribers.dec();
    });
    this.#streams.add(stream);
    this.#deps.metrics.subscribers.inc();
    return stream;
  }

  async #publish(providerId: string): Promise<void> {
    this.#deps.providers.forget();
    if (this.#streams.size === 0) return;
    try {
      const provider = await this.#deps.providers.find(providerId);
      if (provider) for (const stream of this.#streams) stream.push(provider);
    } catch (error) {
      this.#deps.log.warn({ err: error }, 'a provider could not be read; subscribers must read afresh');
      for (const stream of [...this.#streams]) stream.end();
    }
  }
}
