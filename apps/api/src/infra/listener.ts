import pg from 'pg';
import type { Log } from './log.ts';

const RECONNECT_MS = 250;
const RECONNECT_MAX_MS = 2_000;

/**
 * One connection per process that hears NOTIFY. Must not go through a transaction pooler.
 * After a broken connection something may have been missed: `onGap` tells so.
 */
export class Listener {
  readonly #url: string;
  readonly #log: Log;
  readonly #channels = new Map<string, Set<(payload: string) => void>>();
  readonly #gapHandlers = new Set<() => void>();
  #client: pg.Client | null = null;
  #closed = false;
  #retry: NodeJS.Timeout | null = null;
  /** A connection takes one statement after the other. */
  #tail: Promise<void> = Promise.resolve();

  constructor(options: { url: string; log: Log }) {
    this.#url = options.url;
    this.#log = options.log;
  }

  /** False while notifications cannot be heard. */
  get connected(): boolean {
    return this.#client !== null;
  }

  async start(): Promise<void> {
    await this.#connect();
  }

  /** Hears `channel` from the next (re)connection on, at once when connected. Returns how to stop. */
  listen(channel: string, handler: (payload: string) => void): () => void {
    const handlers = this.#channels.get(channel) ?? new Set();
    handlers.add(handler);
    if (!this.#channels.has(channel)) {
      this.#channels.set(channel, handlers);
      const client = this.#client;
      if (client) this.#tail = this.#tail.then(() => hear(client, channel)).catch(() => {});
    }
    return () => handlers.delete(handler);
  }

  onGap(handler: () => void): () => void {
    this.#gapHandlers.add(handler);
    return () => this.#gapHandlers.delete(handler);
  }

  async stop(): Promise<void> {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => {});
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      keepAlive: true,
      application_name: 'merpati-listener',
    });
    client.on('error', (error) => this.#log.debug({ err: error }, 'listener connection'));
    await client.connect();
    client.on('notification', ({ channel, payload }) => {
      for (const handler of this.#channels.get(channel) ?? []) handler(payload ?? '');
    });
    client.on('end', () => this.#lost(client));
    for (const channel of this.#channels.keys()) await hear(client, channel);
    if (this.#closed) await client.end();
    else this.#client = client;
  }

  #lost(client: pg.Client): void {
    if (this.#client === client) this.#client = null;
    if (!this.#closed) this.#reconnect(RECONNECT_MS);
  }

  #reconnect(delay: number): void {
    this.#retry = setTimeout(() => {
      this.#connect().then(
        () => {
          for (const handler of this.#gapHandlers) handler();
        },
        () => {
          if (!this.#closed) this.#reconnect(Math.min(delay * 2, RECONNECT_MAX_MS));
        },
      );
    }, delay);
  }
}

async function hear(client: pg.Client, channel: string): Promise<void> {
  await client.query(`listen ${pg.escapeIdentifier(channel)}`);
}
