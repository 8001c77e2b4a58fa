/** Most items one flush takes; bounds the size of a statement. */
const MAX_BATCH = 500;

/**
 * Turns many small writes into few statements without a timer: while one flush is under way, newcomers gather and go
 * together in the next. A lone item goes at once.
 */
export class Coalescer<Item, Result> {
  readonly #flush: (items: Item[]) => Promise<Result[]>;
  #waiting: { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void }[] = [];
  #running = false;

  constructor(flush: (items: Item[]) => Promise<Result[]>) {
    this.#flush = flush;
  }

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#running) {
        this.#running = true;
        setImmediate(() => this.#run());
      }
    });
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, MAX_BATCH);
      try {
        const results = await this.#flush(batch.map(({ item }) => item));
        batch.forEach(({ resolve }, index) => {
          resolve(results[index]!);
        });
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#running = false;
  }
}
