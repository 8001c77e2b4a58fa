/**
 * Something small that is read often and changes rarely, read anew after a while. Its age is measured by the monotonic
 * clock: a clock that is set back must not keep what is old alive.
 */
export class Fresh<Value> {
  readonly #read: () => Promise<Value>;
  readonly #freshMs: number;
  #value: Promise<Value> | null = null;
  #readAt = 0;

  /** `freshMs`: how long this process may go on with what was just changed elsewhere. */
  constructor(read: () => Promise<Value>, freshMs: number) {
    this.#read = read;
    this.#freshMs = freshMs;
  }

  get(): Promise<Value> {
    const now = performance.now();
    if (this.#value && now - this.#readAt <= this.#freshMs) return this.#value;
    const reading = this.#read();
    this.#readAt = now;
    this.#value = reading;
    reading.catch(() => {
      if (this.#value === reading) this.#value = null;
    });
    return reading;
  }

  /** Makes this process read it again. */
  forget(): void {
    this.#value = null;
  }
}
