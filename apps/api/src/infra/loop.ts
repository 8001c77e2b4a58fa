import { isUnavailable } from './database.ts';
import type { Listener } from './listener.ts';
import type { Log } from './log.ts';

/** Work that a worker does over and over beside its jobs. */
export interface Background {
  start: () => void;
  /** Resolves once the round under way has ended. */
  stop: () => Promise<void>;
}

interface Options {
  /** For the log. */
  name: string;
  /** Does what there is to do, up to some amount; returns how much that was. */
  work: () => Promise<number>;
  /** How often to look without being woken, in ms. */
  everyMs: number;
  /** NOTIFY channel that tells of new work; null: only the clock does. */
  channel: string | null;
  listener: Listener;
  log: Log;
}

/** One round after the other while there is work, then waits for the channel or the clock. A failed round is tried again by the clock. */
export class Loop implements Background {
  readonly #options: Options;
  #stopListening: (() => void)[] = [];
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;

  constructor(options: Options) {
    this.#options = options;
  }

  start(): void {
    const { channel, listener, everyMs } = this.#options;
    const wake = () => this.#wake();
    if (channel) this.#stopListening = [listener.listen(channel, wake), listener.onGap(wake)];
    this.#timer = setInterval(wake, everyMs);
    wake();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const stop of this.#stopListening) stop();
    if (this.#timer) clearInterval(this.#timer);
    await this.#running;
  }

  #wake(): void {
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
  }

  async #run(): Promise<void> {
    const { name, work, log } = this.#options;
    try {
      while (this.#again && !this.#stopped) {
        this.#again = false;
        if ((await work()) > 0) this.#again = true;
      }
    } catch (error) {
      log[isUnavailable(error) ? 'debug' : 'warn']({ err: error }, `${name} failed; trying again`);
    }
  }
}
