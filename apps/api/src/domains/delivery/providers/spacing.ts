import { setTimeout } from 'node:timers/promises';

/** Lets callers through one after another, each at least `gapMs` after the one before. */
export class Spacing {
  readonly #gapMs: number;
  #next = 0;

  constructor(gapMs: number) {
    this.#gapMs = gapMs;
  }

  async turn(): Promise<void> {
    const now = performance.now();
    const at = Math.max(now, this.#next);
    this.#next = at + this.#gapMs;
    if (at > now) await setTimeout(at - now);
  }
}
