import type { Database } from '../../../infra/database.ts';
import { EventStream } from '../../../infra/event-stream.ts';
import type { Listener } from '../../../infra/listener.ts';
import type { Log } from '../../../infra/log.ts';
import type { Metrics } from '../../../infra/metrics.ts';
import { type FailureCounts, readCounts } from './sql/read-failures.ts';

/** Told by the database of every change: the payload is its number. */
const CHANNEL = 'merpati_failed_operations';

export interface FailureChange extends FailureCounts {
  sequence: number;
}

interface Subscriber {
  /** Null: every account. */
  accountId: string | null;
  stream: EventStream<FailureChange>;
}

/** How many failed operations there are, as it changes; changes that come close together are told as one. */
export class FailureFeed {
  readonly #deps: { database: Database; listener: Listener; log: Log; metrics: Metrics };
  readonly #subscribers = new Set<Subscriber>();
  #latest = 0;
  #reading = false;
  #again = false;

  constructor(deps: { database: Database; listener: Listener; log: Log; metrics: Metrics }) {
    this.#deps = deps;
    deps.listener.listen(CHANNEL, (sequence) => {
      this.#latest = Math.max(this.#latest, Number(sequence));
      this.#wake();
    });
  }

  /** Begins with how it is now. */
  subscribe(accountId: string | null): EventStream<FailureChange> {
    const { metrics } = this.#deps;
    const stream = new EventStream<FailureChange>(() => {
      this.#subscribers.delete(subscriber);
      metrics.subscribers.dec();
    });
    const subscriber: Subscriber = { accountId, stream };
    this.#subscribers.add(subscriber);
    metrics.subscribers.inc();
    this.#wake();
    return stream;
  }

  #wake(): void {
    this.#again = true;
    if (this.#reading || this.#subscribers.size === 0) return;
    this.#reading = true;
    void this.#run();
  }

  async #run(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      const sequence = this.#latest;
      const byAccount = Map.groupBy(this.#subscribers, ({ accountId }) => accountId);
      for (const [accountId, subscribers] of byAccount) await this.#tell(sequence, accountId, subscribers);
    }
    this.#reading = false;
  }

  async #tell(sequence: number, accountId: string | null, subscribers: Subscriber[]): Promise<void> {
    try {
      const counts = await readCounts(this.#deps.database, accountId);
      for (const { stream } of subscribers) stream.push({ ...counts, sequence });
    } catch (error) {
      this.#deps.log.warn({ err: error }, 'failed operations could not be counted; subscribers must read afresh');
      for (const { stream } of subscribers) stream.end();
    }
  }
}
