import { createHash } from 'node:crypto';
import type { Provider } from './providers.ts';

/** A file of a mail, decoded. */
export interface MailFile {
  name: string | null;
  contentType: string;
  bytes: Uint8Array;
  /** Without angle brackets. */
  contentId: string | null;
  /** Meant to be shown within the text. */
  inline: boolean;
  /** Where the provider fetched it from; null where it came with the request. */
  url: string | null;
}

export interface ParsedAttachment extends Omit<MailFile, 'bytes'> {
  /** Bytes. */
  size: number;
  /** Hex SHA-256 of the decoded bytes, to compare with what was sent. */
  sha256: string;
}

export interface ParsedContent {
  text: string | null;
  html: string | null;
  /** In order of appearance, repeated names included. */
  headers: Array<{ name: string; value: string }>;
  attachments: ParsedAttachment[];
}

/** A message in the form its provider received it. Parsing waits until somebody reads it. */
export interface MailContent {
  /** `rfc822`: the bytes as received. `rendering`: the provider takes fields, and this is our text of them. */
  readonly sourceKind: 'rfc822' | 'rendering';
  /** Bytes held in memory. */
  readonly size: number;
  source(): Buffer;
  parse(): Promise<ParsedContent>;
  /** In the order of `attachments`. Not kept beside the source, so a large one is not held twice. */
  files(): Promise<MailFile[]>;
}

export interface NewMail {
  provider: Provider;
  from: string;
  /** The envelope sender of SMTP, where bounces go. */
  returnPath?: string;
  /** Every recipient: To, Cc and Bcc alike. */
  to: string[];
  subject: string | null;
  /** The sender's own id where the request carries one. */
  messageId: string | null;
  /** The id that the provider answered with; null where it gives none. */
  providerId: string | null;
  content: MailContent;
}

export interface StoredMail extends NewMail {
  id: number;
  /** Milliseconds since 1970. */
  at: number;
}

export interface MailFilter {
  /** With an `@` the whole address, otherwise a part of it. */
  to?: string | undefined;
  subject?: string | undefined;
  /** A part of a recipient or of the subject. */
  text?: string | undefined;
  /** Only mails with a greater id. */
  after?: number | undefined;
  /** Only mails with a smaller id. */
  before?: number | undefined;
  limit?: number | undefined;
}

/** How much the mailbox holds in full; the oldest go first. */
export interface BodyLimits {
  messages?: number;
  bytes?: number;
}

const MAX_MESSAGES = 2_000;
/** Room for 2,000 mails of 7 KB many times over, and for a dozen of the largest that SMTP takes (30 MB). */
const MAX_BYTES = 384 * 1024 * 1024;

/** The newest accepted mails, bounded by number and by bytes. */
export class Mailbox {
  readonly #limits: Required<BodyLimits>;
  readonly #mails = new Map<number, StoredMail>();
  readonly #parsed = new WeakMap<StoredMail, Promise<ParsedContent>>();
  #bytes = 0;
  #lastId = 0;

  constructor(limits: BodyLimits = {}) {
    this.#limits = { messages: limits.messages ?? MAX_MESSAGES, bytes: limits.bytes ?? MAX_BYTES };
  }

  get size(): number {
    return this.#mails.size;
  }

  add(mail: NewMail): StoredMail {
    this.#lastId += 1;
    const stored: StoredMail = { ...mail, id: this.#lastId, at: Date.now() };
    this.#mails.set(stored.id, stored);
    this.#bytes += stored.content.size;
    this.#evict();
    return stored;
  }

  get(id: number): StoredMail | null {
    return this.#mails.get(id) ?? null;
  }

  /** Newest first. */
  list(filter: MailFilter = {}): StoredMail[] {
    const found = [...this.#mails.values()].filter((mail) => matches(mail, filter)).reverse();
    return filter.limit === undefined ? found : found.slice(0, filter.limit);
  }

  /** Parsed once per mail, on first reading. */
  parse(mail: StoredMail): Promise<ParsedContent> {
    let parsed = this.#parsed.get(mail);
    if (!parsed) {
      parsed = mail.content.parse();
      this.#parsed.set(mail, parsed);
    }
    return parsed;
  }

  clear(): void {
    this.#mails.clear();
    this.#bytes = 0;
  }

  #evict(): void {
    for (const [id, mail] of this.#mails) {
      const withinLimits = this.#mails.size <= this.#limits.messages && this.#bytes <= this.#limits.bytes;
      // The newest mail stays even when it alone is over the limit: somebody has just sent it to look at it.
      if (withinLimits || this.#mails.size === 1) return;
      this.#mails.delete(id);
      this.#bytes -= mail.content.size;
    }
  }
}

export function presentFile({ bytes, ...file }: MailFile): ParsedAttachment {
  return { ...file, size: bytes.length, sha256: sha256Hex(bytes) };
}

function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function matches(mail: StoredMail, filter: MailFilter): boolean {
  if (filter.after !== undefined && mail.id <= filter.after) return false;
  if (filter.before !== undefined && mail.id >= filter.before) return false;
  if (filter.to !== undefined && !matchesRecipient(mail, filter.to.toLowerCase())) return false;
  if (filter.subject !== undefined && !includes(mail.subject, filter.subject)) return false;
  if (filter.text === undefined) return true;
  const wanted = filter.text;
  return includes(mail.subject, wanted) || mail.to.some((address) => includes(address, wanted));
}

function matchesRecipient(mail: StoredMail, wanted: string): boolean {
  if (!wanted.includes('@')) return mail.to.some((address) => address.toLowerCase().includes(wanted));
  return mail.to.some((address) => address.toLowerCase() === wanted);
}

function includes(text: string | null, part: string): boolean {
  return (text ?? '').toLowerCase().includes(part.toLowerCase());
}
