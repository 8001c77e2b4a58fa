/** Events a reader may lag behind before its stream is ended; it must then reconnect and read afresh. */
const MAX_PENDING = 1_000;

/** Raised in the reader when it fell too far behind. */
export class StreamOverflowError extends Error {
  override readonly name = 'StreamOverflowError';

  constructor() {
    super('The reader fell too far behind; subscribe again and read the current state.');
  }
}

/** A queue that is written by pushing and read with `for await`; ends when the reader or the owner ends it. */
export class EventStream<T> implements AsyncIterableIterator<T> {
  readonly #pending: T[] = [];
  readonly #onEnd: () => void;
  #waiting: { resolve: (result: IteratorResult<T>) => void; reject: (error: Error) => void } | null = null;
  #ended = false;
  #overflowed = false;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  push(event: T): void {
    if (this.#ended) return;
    if (this.#waiting) {
      const { resolve } = this.#waiting;
      this.#waiting = null;
      resolve({ done: false, value: event });
    } else if (this.#pending.length >= MAX_PENDING) {
      this.#overflowed = true;
      this.#pending.length = 0;
      this.end();
    } else {
      this.#pending.push(event);
    }
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#onEnd();
    this.#waiting?.resolve({ done: true, value: undefined });
    this.#waiting = null;
  }

  async next(): Promise<IteratorResult<T>> {
    const event = this.#pending.shift();
    if (event !== undefined) return { done: false, value: event };
    if (this.#overflowed) {
      this.#overflowed = false;
      throw new StreamOverflowError();
    }
    if (this.#ended) return { done: true, value: undefined };
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  async return(): Promise<IteratorResult<T>> {
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
