import { timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../infra/secrets.ts';
import { uuidBytes, uuidOf } from '../../kernel/ids.ts';

const PURPOSE = 'tracking-links';
const ID_BYTES = 16;
/** Codes are made in blocks of slots of 8 bytes. */
const SLOT_BYTES = 8;
const SLOTS_IN_BLOCK = 64;
/** Whoever guesses the code of a pixel or link can only count an open or follow a link of somebody's mail. */
const OPEN_SLOT = { start: 0, length: 1 };
/** Whoever guesses this one can change what a person receives: 16 bytes. */
const RECIPIENT_SLOT = { start: 1, length: 2 };
const FIRST_LINK_SLOT = 3;

/** Places that a code is made for; links behind them are sent as they are. */
export const MAX_LINKS = 10_000;

/**
 * Makes and checks what stands in the links of a mail: the id of the message and a code that only we can make. Nothing in
 * it tells who the recipient is or where a link leads. All codes of a mail with up to 61 links come from one hash.
 */
export class TrackingLinksService {
  readonly #secrets: Secrets;

  constructor(secrets: Secrets) {
    this.#secrets = secrets;
  }

  /** Makes the links of one message. */
  of(messageId: string): MessageLinks {
    return new MessageLinks(uuidBytes(messageId), (data, length) => this.#secrets.mac(PURPOSE, data, length));
  }

  /** The message behind the token of a pixel; null when we did not make it. */
  verifyOpen(token: string): string | null {
    return this.#verify(token, OPEN_SLOT.length, (links) => links.openToken);
  }

  /** The message behind the token of a page of its recipient; null when we did not make it. */
  verifyRecipient(token: string): string | null {
    return this.#verify(token, RECIPIENT_SLOT.length, (links) => links.recipientToken);
  }

  /** The message and the place of its link; null when we did not make this pair. */
  verifyClick(id: string, link: string): { messageId: string; number: number } | null {
    const messageId = idIn(id, 0);
    const number = /^(0|[1-9]\d{0,3})\.[\w-]{11}$/.exec(link)?.[1];
    if (messageId === null || number === undefined) return null;
    const expected = this.of(messageId).click(Number(number));
    return sameToken(expected, `${id}/${link}`) ? { messageId, number: Number(number) } : null;
  }

  #verify(token: string, slots: number, of: (links: MessageLinks) => string): string | null {
    const messageId = idIn(token, slots);
    return messageId !== null && sameToken(of(this.of(messageId)), token) ? messageId : null;
  }
}

/** The tokens of one message. */
export class MessageLinks {
  readonly #id: Buffer;
  readonly #mac: (data: Buffer, length: number) => Buffer;
  readonly #blocks: Buffer[] = [];
  readonly #publicId: string;

  constructor(id: Buffer, mac: (data: Buffer, length: number) => Buffer) {
    this.#id = id;
    this.#mac = mac;
    this.#publicId = id.toString('base64url');
  }

  get openToken(): string {
    return Buffer.concat([this.#id, this.#slots(OPEN_SLOT)]).toString('base64url');
  }

  get recipientToken(): string {
    return Buffer.concat([this.#id, this.#slots(RECIPIENT_SLOT)]).toString('base64url');
  }

  /** `<id>/<place>.<code>` of the link at `number`. Throws RangeError for a place that no mail has. */
  click(number: number): string {
    if (number >= MAX_LINKS) throw new RangeError(`A mail has at most ${MAX_LINKS} links.`);
    const code = this.#slots({ start: FIRST_LINK_SLOT + number, length: 1 });
    return `${this.#publicId}/${number}.${code.toString('base64url')}`;
  }

  /** Codes of one block. */
  #slots({ start, length }: { start: number; length: number }): Buffer {
    const counter = Math.floor(start / SLOTS_IN_BLOCK);
    this.#blocks[counter] ??= this.#mac(
      Buffer.concat([this.#id, Buffer.from([counter >> 8, counter & 0xff])]),
      SLOTS_IN_BLOCK * SLOT_BYTES,
    );
    const first = (start % SLOTS_IN_BLOCK) * SLOT_BYTES;
    return this.#blocks[counter].subarray(first, first + length * SLOT_BYTES);
  }
}

/** The id in a token that has so many slots of code behind it. */
function idIn(token: string, slots: number): string | null {
  const bytes = Buffer.from(token, 'base64url');
  return bytes.length === ID_BYTES + slots * SLOT_BYTES ? uuidOf(bytes.subarray(0, ID_BYTES)) : null;
}

function sameToken(expected: string, given: string): boolean {
  const [left, right] = [Buffer.from(expected), Buffer.from(given)];
  return left.length === right.length && timingSafeEqual(left, right);
}
