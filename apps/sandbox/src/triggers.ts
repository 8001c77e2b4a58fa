/**
 * The trigger in a recipient address: its local part up to the first `+`, in lower case.
 * `bounce+17@toko.example` and `Bounce@toko.example` both ask for `bounce`.
 */
export function triggerOf(address: string): string {
  const at = address.lastIndexOf('@');
  const local = at < 0 ? address : address.slice(0, at);
  const plus = local.indexOf('+');
  return (plus < 0 ? local : local.slice(0, plus)).trim().toLowerCase();
}

/** Addresses remembered by one `FirstTries`; far above what one test run uses, small enough for memory. */
const REMEMBERED_ADDRESSES = 200_000;

/** Tells the first try to an address from later ones, for `flaky` and `greylist`. */
export class FirstTries {
  readonly #seen = new Set<string>();

  /** True exactly once per address, until forgotten. */
  isFirst(address: string): boolean {
    const key = address.toLowerCase();
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    if (this.#seen.size > REMEMBERED_ADDRESSES) {
      for (const oldest of this.#seen) {
        this.#seen.delete(oldest);
        break;
      }
    }
    return true;
  }

  clear(): void {
    this.#seen.clear();
  }
}
