/** Requests of one kind within the current second, as the headers `x-sib-ratelimit-*` tell them. */
export interface RateState {
  allowed: boolean;
  headers: Record<string, string>;
}

const SECOND_MS = 1_000;

/** A fixed window of one second that begins with its first request. */
export class RateLimit {
  readonly #limit: () => number;
  #windowStart = Number.NEGATIVE_INFINITY;
  #used = 0;

  /** `limit` is asked every time, because the control API may change it. */
  constructor(limit: () => number) {
    this.#limit = limit;
  }

  take(now = performance.now()): RateState {
    if (now - this.#windowStart >= SECOND_MS) {
      this.#windowStart = now;
      this.#used = 0;
    }
    const limit = this.#limit();
    const allowed = this.#used < limit;
    if (allowed) this.#used += 1;
    return {
      allowed,
      headers: {
        'x-sib-ratelimit-limit': String(limit),
        'x-sib-ratelimit-remaining': String(Math.max(0, limit - this.#used)),
        // Seconds until the window ends, never 0 while it stands.
        'x-sib-ratelimit-reset': String(Math.max(1, Math.ceil((this.#windowStart + SECOND_MS - now) / SECOND_MS))),
      },
    };
  }
}
