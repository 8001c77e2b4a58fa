/** Timers that belong to one sandbox, so that closing it leaves none behind. */
export class Timers {
  readonly #pending = new Set<NodeJS.Timeout>();

  /** Runs `task` once after `ms` milliseconds and returns a function that cancels it. */
  after(ms: number, task: () => void): () => void {
    const timer = setTimeout(() => {
      this.#pending.delete(timer);
      task();
    }, ms);
    this.#pending.add(timer);
    return () => {
      clearTimeout(timer);
      this.#pending.delete(timer);
    };
  }

  clear(): void {
    for (const timer of this.#pending) clearTimeout(timer);
    this.#pending.clear();
  }
}
