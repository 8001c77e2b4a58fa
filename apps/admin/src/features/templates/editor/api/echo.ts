/** Values told and not yet come back; a field that nobody draws keeps no more. */
const KEPT = 100;

/**
 * Tells a field's own words, coming back by way of the screen, from those of somebody else. Typing is faster than
 * drawing: what comes back may be older than what stands in the field, and must not be put over it.
 */
export class Echo {
  #told: string[];

  constructor(shown: string) {
    this.#told = [shown];
  }

  tell(value: string): void {
    this.#told = [...this.#told, value].slice(-KEPT);
  }

  /** True once for every value that was told, and for none before it. */
  isOwn(value: string): boolean {
    const at = this.#told.indexOf(value);
    this.#told = at < 0 ? [] : this.#told.slice(at + 1);
    return at >= 0;
  }
}
