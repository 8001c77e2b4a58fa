import type { Clock } from './clock.ts';
import type { Random } from './random.ts';

const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MAX_COUNTER = 0xfff;

/** Makes UUIDv7 values (RFC 9562) that sort by time, also within one millisecond of one process. */
export class IdGenerator {
  readonly #clock: Clock;
  readonly #random: Random;
  #lastMs = 0;
  #counter = 0;

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
  }

  next(): string {
    const now = this.#clock.now().getTime();
    if (now > this.#lastMs) {
      this.#lastMs = now;
      this.#counter = this.#random.bytes(1)[0]!;
    } else if (++this.#counter > MAX_COUNTER) {
      this.#lastMs += 1;
      this.#counter = 0;
    }
    const bytes = this.#random.bytes(16);
    bytes.writeUIntBE(this.#lastMs, 0, 6);
    bytes.writeUInt16BE(0x7000 | this.#counter, 6);
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    return formatUuid(bytes);
  }
}

/** The smallest UUIDv7 of a moment: the bound of a time range in tables ordered by id. */
export function firstIdAt(moment: Date): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(Math.max(0, moment.getTime()), 0, 6);
  bytes[6] = 0x70;
  bytes[8] = 0x80;
  return formatUuid(bytes);
}

/** The moment at which a UUIDv7 was made. */
export function idTime(uuid: string): Date {
  return new Date(Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16));
}

function formatUuid(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Prefixes of ids as people and programs see them (`msg_…`). */
export type IdPrefix =
  | 'acc'
  | 'usr'
  | 'key'
  | 'msg'
  | 'prv'
  | 'wrk'
  | 'snd'
  | 'tpl'
  | 'tpv'
  | 'img'
  | 'dom'
  | 'evt'
  /** Failed operation. */
  | 'fop'
  /** Rule for failed operations. */
  | 'fru'
  /** Bulk operation. */
  | 'blk'
  /** Alert, channel of alerts, notice through one, mute window. */
  | 'alt'
  | 'ach'
  | 'ant'
  | 'mut'
  /** Entry of the audit log. */
  | 'aud'
  /** Lead; its stage, custom field, note, task, score rule and line of the timeline; a file of leads. */
  | 'led'
  | 'lst'
  | 'lfd'
  | 'lnt'
  | 'ltk'
  | 'lsr'
  | 'lac'
  | 'lim';

export function toPublicId(prefix: IdPrefix, uuid: string): string {
  return `${prefix}_${uuid}`;
}

/** The UUID behind a public id, or null when the text is not an id of that kind. */
export function fromPublicId(prefix: IdPrefix, publicId: string): string | null {
  if (!publicId.startsWith(`${prefix}_`)) return null;
  const uuid = publicId.slice(prefix.length + 1).toLowerCase();
  return isUuid(uuid) ? uuid : null;
}

/** The 16 bytes of a UUID. */
export function uuidBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

/** The UUID of 16 bytes. */
export function uuidOf(bytes: Buffer): string {
  return formatUuid(bytes);
}

export function isUuid(text: string): boolean {
  return UUID_PATTERN.test(text);
}
