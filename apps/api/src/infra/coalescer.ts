/** Most items one flush takes; bounds the size of a statement. */
const MAX_BATCH = 500;

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/**
 * Turns many small writes into few statements without a timer: while one flush is under way, newcomers gather and go
 * together in the next. A lone item goes at once.
 */
export class Coalescer<Item, Result> {
  readonly #flush: (items: Item[]) => Promise<Result[]>;
  readonly #apart: (error: unknown) => boolean;
  #waiting: Waiting<Item, Result>[] = [];
  #running = false;

  /** `apart`: after which failures each item of a batch is tried alone, so that one bad item does not spoil the others. */
  constructor(flush: (items: Item[]) => Promise<Result[]>, apart: (error: unknown) => boolean = () => false) {
    this.#flush = flush;
    this.#apart = apart;
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
    while (this.#waiting.length > 0) await this.#write(this.#waiting.splice(0, MAX_BATCH));
    this.#running = false;
  }

  async #write(batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#flush(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => {
        resolve(results[index]!);
      });
    } catch (error) {
      if (batch.length > 1 && this.#apart(error)) for (const one of batch) await this.#write([one]);
      else for (const { reject } of batch) reject(error);
    }
  }
}
