import type { Log } from '../../infra/log.ts';
import { POLL_MS } from './delivery.limits.ts';
import type { ClaimedMessage } from './sql/claim-messages.ts';

export interface LaneOptions {
  /** Messages under way at once. */
  concurrency: number;
  /** Most messages claimed at once. */
  claimSize: number;
  claim: (limit: number) => Promise<ClaimedMessage[]>;
  dispatch: (message: ClaimedMessage) => Promise<void>;
  /** Gives back what this worker has of the queue, but for these messages. */
  release: (except: string[]) => Promise<void>;
  log: Log;
}

/**
 * Work claimed ahead, in ms at the present pace: enough to hide the claim, and little enough that messages do not lie long
 * in a worker that may die or with which a slow provider keeps pace.
 */
const AHEAD_MS = 300;

/** How long a statement may still run in the database whose connection was lost, in ms. */
const DOUBT_MS = 10_000;

/** Keeps one queue moving: claims ahead, dispatches at its own width, and looks again when woken or after a while. */
export class Lane {
  readonly #options: LaneOptions;
  readonly #buffer: ClaimedMessage[] = [];
  readonly #active = new Map<string, Promise<void>>();
  readonly #poll: NodeJS.Timeout;
  #claiming: Promise<void> | null = null;
  #claimedAt = performance.now();
  #endedSince = 0;
  #limit: number;
  #again = false;
  /** After a failed claim, which may have taken messages of which this worker never heard, or may do so yet. */
  #doubtfulUntil = 0;
  #running = true;

  constructor(options: LaneOptions) {
    this.#options = options;
    this.#limit = options.concurrency;
    this.#poll = setInterval(() => this.wake(), POLL_MS);
  }

  /** Says that there may be due messages. */
  wake(): void {
    if (!this.#running) return;
    if (this.#claiming) this.#again = true;
    else if (this.#buffer.length < this.#limit / 2) this.#claiming = this.#claim();
  }

  /** Claims no more, and forgets what was claimed and not begun. */
  async halt(): Promise<void> {
    this.#running = false;
    clearInterval(this.#poll);
    await this.#claiming;
    this.#buffer.length = 0;
  }

  /** Gives back everything that is not under way. */
  async release(): Promise<void> {
    await this.#options.release([...this.#buffer.map(({ id }) => id), ...this.#active.keys()]);
  }

  /** Resolves when everything under way has ended. */
  async idle(): Promise<void> {
    await Promise.all(this.#active.values());
  }

  async #claim(): Promise<void> {
    let full = false;
    this.#limit = this.#nextLimit();
    try {
      if (performance.now() < this.#doubtfulUntil) await this.release();
      const claimed = await this.#options.claim(this.#limit);
      this.#buffer.push(...claimed);
      full = claimed.length === this.#limit;
    } catch (error) {
      this.#doubtfulUntil = performance.now() + DOUBT_MS;
      this.#options.log.warn({ err: error }, 'claiming failed; trying again');
    }
    this.#claiming = null;
    const again = full || this.#again;
    this.#again = false;
    this.#pump();
    if (again) this.wake();
  }

  /** As much as would end in `AHEAD_MS` at the pace since the last claim; at least what can be under way at once. */
  #nextLimit(): number {
    const now = performance.now();
    const atPace = Math.ceil((this.#endedSince / Math.max(1, now - this.#claimedAt)) * AHEAD_MS);
    this.#claimedAt = now;
    this.#endedSince = 0;
    const { concurrency, claimSize } = this.#options;
    return Math.min(claimSize, Math.max(concurrency, atPace));
  }

  #pump(): void {
    while (this.#running && this.#buffer.length > 0 && this.#active.size < this.#options.concurrency) {
      const message = this.#buffer.shift()!;
      const task = this.#options.dispatch(message).catch((error: unknown) => {
        this.#options.log.error({ err: error, messageId: message.id }, 'dispatch failed');
      });
      this.#active.set(message.id, task);
      void task.then(() => {
        this.#active.delete(message.id);
        this.#endedSince += 1;
        this.#pump();
        if (this.#buffer.length < this.#limit / 2) this.wake();
      });
    }
  }
}
