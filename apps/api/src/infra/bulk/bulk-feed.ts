import type { Database } from '../database.ts';
import { EventStream } from '../event-stream.ts';
import type { Listener } from '../listener.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { BULK_CHANGES_CHANNEL, type BulkRow, findBulk } from './bulk.queries.ts';

/** Changes of one operation; none before `open`, which is called once it is known that the reader may have them. */
class ProgressStream extends EventStream<BulkRow> {
  readonly id: string | null;
  #isOpen = false;

  constructor(id: string | null, onEnd: () => void) {
    super(onEnd);
    this.id = id;
  }

  open(row: BulkRow): void {
    this.#isOpen = true;
    super.push(row);
  }

  override push(row: BulkRow): void {
    if (this.#isOpen) super.push(row);
  }
}

/** Bulk operations as their chunks commit, wherever they are done. */
export class BulkFeed {
  readonly #deps: { database: Database; listener: Listener; log: Log; metrics: Metrics };
  readonly #subscribers = new Set<ProgressStream>();
  /** Changes are read one after the other, so that their order stays. */
  #tail: Promise<void> = Promise.resolve();

  constructor(deps: { database: Database; listener: Listener; log: Log; metrics: Metrics }) {
    this.#deps = deps;
    deps.listener.listen(BULK_CHANGES_CHANNEL, (id) => {
      this.#tail = this.#tail.then(() => this.#publish(id));
    });
  }

  subscribe(id: string | null): ProgressStream {
    const { metrics } = this.#deps;
    const stream = new ProgressStream(id, () => {
      this.#subscribers.delete(stream);
      metrics.subscribers.dec();
    });
    this.#subscribers.add(stream);
    metrics.subscribers.inc();
    return stream;
  }

  async #publish(id: string): Promise<void> {
    const interested = [...this.#subscribers].filter((one) => one.id === id);
    if (interested.length === 0) return;
    try {
      const row = await findBulk(this.#deps.database, id);
      if (row) for (const stream of interested) stream.push(row);
    } catch (error) {
      this.#deps.log.warn({ err: error }, 'a bulk operation could not be read; subscribers must read afresh');
      for (const stream of interested) stream.end();
    }
  }
}
