import type { Database } from '../../infra/database.ts';
import { EventStream } from '../../infra/event-stream.ts';
import type { Listener } from '../../infra/listener.ts';
import type { Log } from '../../infra/log.ts';
import type { Metrics } from '../../infra/metrics.ts';
import { CHANGES_CHANNEL } from './sql/notify.ts';
import type { EmailLogRow } from './sql/read-messages.ts';
import { readChanges } from './sql/read-messages.ts';

/** A message as it was right after one of its status changes. */
export interface EmailChange {
  sequence: number;
  message: EmailLogRow;
}

interface Subscriber {
  /** Null: every account. */
  accountId: string | null;
  matches: (message: EmailLogRow) => boolean;
  stream: EventStream<EmailChange>;
}

/** Changes of messages as they commit, wherever they are made. Each change is read once and given to all who want it. */
export class EmailFeed {
  readonly #deps: { database: Database; listener: Listener; log: Log; metrics: Metrics };
  readonly #subscribers = new Set<Subscriber>();
  /** Changes are read one notification after the other, so that their order stays. */
  #tail: Promise<void> = Promise.resolve();
  #stopListening: () => void = () => {};

  constructor(deps: { database: Database; listener: Listener; log: Log; metrics: Metrics }) {
    this.#deps = deps;
  }

  start(): void {
    this.#stopListening = this.#deps.listener.listen(CHANGES_CHANNEL, (payload) => {
      this.#tail = this.#tail.then(() => this.#publish(payload));
    });
  }

  subscribe(accountId: string | null, matches: (message: EmailLogRow) => boolean): EventStream<EmailChange> {
    const stream = new EventStream<EmailChange>(() => {
      this.#subscribers.delete(subscriber);
      this.#deps.metrics.subscribers.dec();
    });
    const subscriber: Subscriber = { accountId, matches, stream };
    this.#subscribers.add(subscriber);
    this.#deps.metrics.subscribers.inc();
    return stream;
  }

  async stop(): Promise<void> {
    this.#stopListening();
    for (const { stream } of [...this.#subscribers]) stream.end();
    await this.#tail;
  }

  async #publish(payload: string): Promise<void> {
    const [accountId = '', ...changes] = payload.split(' ');
    const interested = [...this.#subscribers].filter((one) => one.accountId === null || one.accountId === accountId);
    if (interested.length === 0) return;
    const keys = changes.map((change) => {
      const [id = '', sequence] = change.split(':');
      return { id, sequence: Number(sequence) };
    });
    try {
      const messages = await readChanges(this.#deps.database, keys);
      for (const message of messages)
        for (const { matches, stream } of interested)
          if (matches(message)) stream.push({ sequence: message.sequence, message });
    } catch (error) {
      this.#deps.log.warn({ err: error }, 'changes could not be read; subscribers must read afresh');
      for (const { stream } of interested) stream.end();
    }
  }
}
