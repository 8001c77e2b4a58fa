/** Keys kept at most; above what a test run sends within the lifetime of a key. */
const MAX_KEYS = 500_000;

/** Keys of accepted requests, each for its lifetime. */
export class IdempotencyKeys {
  readonly #expiry = new Map<string, number>();

  isKnown(key: string, now = Date.now()): boolean {
    const expiry = this.#expiry.get(key);
    if (expiry === undefined) return false;
    if (expiry > now) return true;
    this.#expiry.delete(key);
    return false;
  }

  remember(key: string, ttlMs: number, now = Date.now()): void {
    this.#expiry.delete(key);
    this.#expiry.set(key, now + ttlMs);
    if (this.#expiry.size <= MAX_KEYS) return;
    for (const oldest of this.#expiry.keys()) {
      this.#expiry.delete(oldest);
      return;
    }
  }

  clear(): void {
    this.#expiry.clear();
  }
}
