import { type FileHandle, open } from 'node:fs/promises';
import type { Provider } from './providers.ts';

export const OUTCOMES = ['accepted', 'rejected', 'dropped', 'answered', 'delivered', 'failed'] as const;

/**
 * What the provider did with a request, whatever its client got to hear:
 * `accepted` the mail counts as taken; `rejected` refused with an answer; `dropped` neither taken nor answered;
 * `answered` a request that is no send; `delivered` and `failed` belong to webhooks that we posted.
 */
export type Outcome = (typeof OUTCOMES)[number];

export type JournalKind =
  | 'connect'
  | 'auth'
  | 'send'
  | 'balance'
  | 'senders'
  | 'lists'
  | 'subscribe'
  | 'lookup'
  | 'webhook'
  | 'post'
  | 'webhooks';

export interface JournalEntry {
  /** Grows by one per entry, never reused, also not after clearing. */
  seq: number;
  /** Milliseconds since 1970. */
  at: number;
  provider: Provider;
  kind: JournalKind;
  recipient: string | null;
  subject: string | null;
  messageId: string | null;
  outcome: Outcome;
  /** What was answered, or in brackets what happened instead of an answer. */
  answer: string;
  /** The trigger or fault that decided, null when everything went its normal way. */
  faulted: string | null;
}

export interface JournalFilter {
  provider?: string | undefined;
  recipient?: string | undefined;
  outcome?: string | undefined;
  /** Only entries with a greater `seq`. */
  after?: number | undefined;
  limit?: number | undefined;
}

export interface JournalSummary {
  accepted: number;
  distinct: number;
  duplicates: Array<{ key: string; count: number }>;
  /** Entries that fell out of the ring; when not 0 the figures above cover only the newest entries. */
  evicted: number;
}

/** Entries kept in memory: one R1 storm of 20,000 messages many times over, about 150 MB when full. */
const JOURNAL_CAPACITY = 500_000;

/** Everything received, newest entries in a ring in memory, all of them in a JSON Lines file where one is set. */
export class Journal {
  readonly #capacity: number;
  readonly #ring: JournalEntry[] = [];
  #start = 0;
  #lastSeq = 0;
  #evicted = 0;
  readonly #file: JournalFile | null;

  constructor(options: { capacity?: number; file?: JournalFile | null } = {}) {
    this.#capacity = options.capacity ?? JOURNAL_CAPACITY;
    this.#file = options.file ?? null;
  }

  record(entry: Omit<JournalEntry, 'seq' | 'at'>): JournalEntry {
    this.#lastSeq += 1;
    const full: JournalEntry = { seq: this.#lastSeq, at: Date.now(), ...entry };
    if (this.#ring.length < this.#capacity) {
      this.#ring.push(full);
    } else {
      this.#ring[this.#start] = full;
      this.#start = (this.#start + 1) % this.#capacity;
      this.#evicted += 1;
    }
    this.#file?.append(`${JSON.stringify(presentEntry(full))}\n`);
    return full;
  }

  /** Oldest first, so that a reader can go on with `after` = the last `seq` it saw. */
  list(filter: JournalFilter = {}): JournalEntry[] {
    const limit = filter.limit ?? this.#capacity;
    const found: JournalEntry[] = [];
    for (const entry of this.#entries()) {
      if (found.length >= limit) break;
      if (matches(entry, filter)) found.push(entry);
    }
    return found;
  }

  /** Accepted sends per recipient and message: the proof that nothing was sent twice. */
  summary(filter: Pick<JournalFilter, 'provider' | 'recipient' | 'after'> = {}): JournalSummary {
    const counts = new Map<string, number>();
    let accepted = 0;
    for (const entry of this.#entries()) {
      if (entry.kind !== 'send' || entry.outcome !== 'accepted' || !matches(entry, filter)) continue;
      accepted += 1;
      const key = `${entry.recipient ?? ''}|${entry.messageId ?? entry.subject ?? ''}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const duplicates: JournalSummary['duplicates'] = [];
    for (const [key, count] of counts) if (count > 1) duplicates.push({ key, count });
    return { accepted, distinct: counts.size, duplicates, evicted: this.#evicted };
  }

  clear(): void {
    this.#ring.length = 0;
    this.#start = 0;
    this.#evicted = 0;
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }

  *#entries(): Generator<JournalEntry> {
    for (let index = 0; index < this.#ring.length; index += 1) {
      const entry = this.#ring[(this.#start + index) % this.#ring.length];
      if (entry) yield entry;
    }
  }
}

/** The entry as the API and the file show it: `at` in ISO 8601. */
export function presentEntry(entry: JournalEntry): Omit<JournalEntry, 'at'> & { at: string } {
  return { ...entry, at: new Date(entry.at).toISOString() };
}

function matches(entry: JournalEntry, filter: JournalFilter): boolean {
  if (filter.after !== undefined && entry.seq <= filter.after) return false;
  if (filter.provider !== undefined && entry.provider !== filter.provider) return false;
  if (filter.outcome !== undefined && entry.outcome !== filter.outcome) return false;
  return filter.recipient === undefined || entry.recipient?.toLowerCase() === filter.recipient.toLowerCase();
}

/** Appends to a file in the order of the calls; many small lines become one write. */
export class JournalFile {
  readonly #handle: FileHandle;
  #waiting: string[] = [];
  #writing: Promise<void> | null = null;
  #failure: Error | null = null;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  static async open(path: string): Promise<JournalFile> {
    return new JournalFile(await open(path, 'a'));
  }

  append(line: string): void {
    if (this.#failure) return;
    this.#waiting.push(line);
    this.#writing ??= this.#drain();
  }

  /** Writes out what waits; rejects when the file could not be written, so that a gap is never silent. */
  async close(): Promise<void> {
    await this.#writing;
    await this.#handle.close();
    if (this.#failure) throw new Error(`The journal file is incomplete: ${this.#failure.message}`);
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.join('');
      this.#waiting = [];
      try {
        await this.#handle.appendFile(batch);
      } catch (error) {
        this.#failure = error instanceof Error ? error : new Error(String(error));
        this.#waiting = [];
      }
    }
    this.#writing = null;
  }
}
