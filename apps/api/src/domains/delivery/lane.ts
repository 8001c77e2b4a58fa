import type { Log } from '../../infra/log.ts';
import { POLL_MS } from './delivery.limits.ts';
import type { ClaimedMessage } from './sql/claim-messages.ts';

export interface LaneOptions {
  /** Messages under way at once. */
  concurrency: number;
  /** Messages claimed at once. */
  claimSize: number;
  claim: (limit: number) => Promise<ClaimedMessage[]>;
  dispatch: (message: ClaimedMessage) => Promise<void>;
  log: Log;
}

/** Keeps one queue moving: claims ahead, dispatches at its own width, and looks again when woken or after a while. */
export class Lane {
  readonly #options: LaneOptions;
  readonly #buffer: ClaimedMessage[] = [];
  readonly #active = new Set<Promise<void>>();
  readonly #poll: NodeJS.Timeout;
  #claiming: Promise<void> | null = null;
  #again = false;
  #running = true;

  constructor(options: LaneOptions) {
    this.#options = options;
    this.#poll = setInterval(() => this.wake(), POLL_MS);
  }

  /** Says that there may be due messages. */
  wake(): void {
    if (!this.#running) return;
    if (this.#claiming) this.#again = true;
    else if (this.#buffer.length < this.#options.claimSize / 2) this.#claiming = this.#claim();
  }

  /** Claims no more; returns what was claimed and not begun. */
  async halt(): Promise<ClaimedMessage[]> {
    this.#running = false;
    clearInterval(this.#poll);
    await this.#claiming;
    return this.#buffer.splice(0);
  }

  /** Resolves when everything under way has ended. */
  async idle(): Promise<void> {
    await Promise.all(this.#active);
  }

  async #claim(): Promise<void> {
    let full = false;
    try {
      const claimed = await this.#options.claim(this.#options.claimSize);
      this.#buffer.push(...claimed);
      full = claimed.length === this.#options.claimSize;
    } catch (error) {
      this.#options.log.warn({ err: error }, 'claiming failed; trying again');
    }
    this.#claiming = null;
    const again = full || this.#again;
    this.#again = false;
    this.#pump();
    if (again) this.wake();
  }

  #pump(): void {
    while (this.#running && this.#buffer.length > 0 && this.#active.size < this.#options.concurrency) {
      const message = this.#buffer.shift()!;
      const task = this.#options.dispatch(message).catch((error: unknown) => {
        this.#options.log.error({ err: error, messageId: message.id }, 'dispatch failed');
      });
      this.#active.add(task);
      void task.then(() => {
        this.#active.delete(task);
        this.#pump();
        if (this.#buffer.length < this.#options.claimSize / 2) this.wake();
      });
    }
  }
}
