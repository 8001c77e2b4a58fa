import type { Database } from '../../../infra/database.ts';
import { EventStream } from '../../../infra/event-stream.ts';
import type { Listener } from '../../../infra/listener.ts';
import type { Log } from '../../../infra/log.ts';
import type { Metrics } from '../../../infra/metrics.ts';
import { ALERTS_CHANNEL } from './sql/notify.ts';
import { type AlertRow, findAlert } from './sql/read-alerts.ts';

interface Deps {
  database: Database;
  listener: Listener;
  log: Log;
  metrics: Metrics;
}

/** Alerts that changed, as it commits, wherever that is; each is read once for all who listen. */
export class AlertFeed {
  readonly #deps: Deps;
  readonly #streams = new Set<EventStream<AlertRow>>();
  #tail: Promise<void> = Promise.resolve();

  constructor(deps: Deps) {
    this.#deps = deps;
    deps.listener.listen(ALERTS_CHANNEL, (id) => {
      this.#tail = this.#tail.then(() => this.#publish(id));
    });
  }

  subscribe(): EventStream<AlertRow> {
    const stream = new EventStream<AlertRow>(() => {
      this.#streams.delete(stream);
      this.#deps.metrics.subscribers.dec();
    });
    this.#streams.add(stream);
    this.#deps.metrics.subscribers.inc();
    return stream;
  }

  async #publish(id: string): Promise<void> {
    if (this.#streams.size === 0) return;
    try {
      const row = await findAlert(this.#deps.database, id);
      if (row) for (const stream of this.#streams) stream.push(row);
    } catch (error) {
      this.#deps.log.warn({ err: error }, 'an alert could not be read; subscribers must read afresh');
      for (const stream of [...this.#streams]) stream.end();
    }
  }
}
