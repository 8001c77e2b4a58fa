import { ApolloLink } from '@apollo/client';
import { map, tap } from 'rxjs';

/** Enough for every row a person has on the screen; older entries fall out first. */
const REMEMBERED_MESSAGES = 500;

const VERSIONED = new Set(['EmailLog', 'CreditAccount', 'Lead']);

interface Versioned {
  __typename: 'EmailLog' | 'CreditAccount' | 'Lead';
  id: string;
  sequence: number;
}

function isVersioned(value: object): value is Versioned {
  return (
    '__typename' in value &&
    VERSIONED.has(String(value.__typename)) &&
    'id' in value &&
    'sequence' in value &&
    typeof value.sequence === 'number'
  );
}

/**
 * An HTTP answer that was read before an event but arrives after it would turn a message back (SENT → SENDING), or a
 * balance, until the next event. This remembers what the events said and corrects such answers before they reach the cache.
 */
export class NewestWins {
  readonly #newest = new Map<string, Versioned>();

  /** Put around the link of the subscriptions. */
  readonly learn = new ApolloLink((operation, forward) =>
    forward(operation).pipe(tap((result) => this.#remember(result.data))),
  );

  /** Put around the link of queries and mutations. */
  readonly correct = new ApolloLink((operation, forward) =>
    forward(operation).pipe(map((result) => (result.data ? { ...result, data: this.patched(result.data) } : result))),
  );

  #remember(data: unknown): void {
    if (typeof data !== 'object' || data === null) return;
    for (const value of Object.values(data)) this.#remember(value);
    if (!isVersioned(data)) return;
    const known = this.#newest.get(data.id);
    if (known && known.sequence > data.sequence) return;
    // Events of different screens select different fields; what one did not select stays from the same sequence.
    const same = known?.sequence === data.sequence ? known : undefined;
    this.#newest.delete(data.id);
    this.#newest.set(data.id, { ...same, ...data });
    if (this.#newest.size > REMEMBERED_MESSAGES) {
      for (const oldest of this.#newest.keys()) {
        this.#newest.delete(oldest);
        break;
      }
    }
  }

  /** The answer with each outdated message brought to what the latest event said about it. */
  patched<T>(data: T): T {
    if (Array.isArray(data)) return data.map((value) => this.patched(value)) as T;
    if (typeof data !== 'object' || data === null) return data;
    const newest = isVersioned(data) ? this.#newest.get(data.id) : undefined;
    const outdated = newest !== undefined && isVersioned(data) && newest.sequence > data.sequence;
    const known = new Map(outdated ? Object.entries(newest) : []);
    const entries = Object.entries(data).map(([key, value]) => [
      key,
      known.has(key) ? known.get(key) : this.patched(value),
    ]);
    return Object.fromEntries(entries);
  }

  /** Signing out forgets everything. */
  clear(): void {
    this.#newest.clear();
  }
}
