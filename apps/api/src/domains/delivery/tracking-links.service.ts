import { timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../infra/secrets.ts';
import { uuidBytes, uuidOf } from '../../kernel/ids.ts';

const PURPOSE = 'tracking-links';
const ID_BYTES = 16;
/** Whoever guesses one of these can only count an open or follow a link of somebody's mail. */
const OPEN_MAC_BYTES = 8;
const LINK_MAC_BYTES = 8;
/** Whoever guesses one of these can change what a person receives. */
const RECIPIENT_MAC_BYTES = 16;
const BLOCK_BYTES = 64;
const LINKS_IN_BLOCK = BLOCK_BYTES / LINK_MAC_BYTES;

const MAX_LINKS = 10_000;

/**
 * Makes and checks what stands in the links of a mail: the id of the message and a code that only we can make. Nothing in
 * it tells who the recipient is or where a link leads. A message's codes come from HMACs in counter mode, so that a mail
 * with thirty links costs five of them.
 */
export class TrackingLinksService {
  readonly #secrets: Secrets;

  constructor(secrets: Secrets) {
    this.#secrets = secrets;
  }

  /** Makes the links of one message. */
  of(messageId: string): MessageLinks {
    return new MessageLinks(uuidBytes(messageId), (data) => this.#secrets.mac(PURPOSE, data));
  }

  /** The message behind the token of a pixel; null when we did not make it. */
  verifyOpen(token: string): string | null {
    return this.#verify(token, OPEN_MAC_BYTES, (links) => links.openToken);
  }

  /** The message behind the token of a page of its recipient; null when we did not make it. */
  verifyRecipient(token: string): string | null {
    return this.#verify(token, RECIPIENT_MAC_BYTES, (links) => links.recipientToken);
  }

  /** The message and the place of its link; null when we did not make this pair. */
  verifyClick(id: string, link: string): { messageId: string; number: number } | null {
    const messageId = idIn(id, 0);
    const number = /^(0|[1-9]\d{0,3})\.[\w-]{11}$/.exec(link)?.[1];
    if (messageId === null || number === undefined) return null;
    const expected = this.of(messageId).click(Number(number));
    return sameToken(expected, `${id}/${link}`) ? { messageId, number: Number(number) } : null;
  }

  #verify(token: string, macBytes: number, of: (links: MessageLinks) => string): string | null {
    const messageId = idIn(token, macBytes);
    return messageId !== null && sameToken(of(this.of(messageId)), token) ? messageId : null;
  }
}

/** The tokens of one message. */
export class MessageLinks {
  readonly #id: Buffer;
  readonly #mac: (data: Buffer) => Buffer;
  readonly #blocks: Buffer[] = [];
  readonly #publicId: string;

  constructor(id: Buffer, mac: (data: Buffer) => Buffer) {
    this.#id = id;
    this.#mac = mac;
    this.#publicId = id.toString('base64url');
  }

  get openToken(): string {
    return Buffer.concat([this.#id, this.#block(0).subarray(0, OPEN_MAC_BYTES)]).toString('base64url');
  }

  get recipientToken(): string {
    const mac = this.#block(0).subarray(OPEN_MAC_BYTES, OPEN_MAC_BYTES + RECIPIENT_MAC_BYTES);
    return Buffer.concat([this.#id, mac]).toString('base64url');
  }

  /** `<id>/<place>.<code>` of the link at `number`. Throws RangeError for a place that no mail has. */
  click(number: number): string {
    if (number >= MAX_LINKS) throw new RangeError(`A mail has at most ${MAX_LINKS} links.`);
    const block = this.#block(1 + Math.floor(number / LINKS_IN_BLOCK));
    const start = (number % LINKS_IN_BLOCK) * LINK_MAC_BYTES;
    return `${this.#publicId}/${number}.${block.toString('base64url', start, start + LINK_MAC_BYTES)}`;
  }

  #block(counter: number): Buffer {
    this.#blocks[counter] ??= this.#mac(Buffer.concat([this.#id, Buffer.from([counter >> 8, counter & 0xff])]));
    return this.#blocks[counter];
  }
}

function idIn(token: string, macBytes: number): string | null {
  const bytes = Buffer.from(token, 'base64url');
  return bytes.length === ID_BYTES + macBytes ? uuidOf(bytes.subarray(0, ID_BYTES)) : null;
}

function sameToken(expected: string, given: string): boolean {
  const [left, right] = [Buffer.from(expected), Buffer.from(given)];
  return left.length === right.length && timingSafeEqual(left, right);
}
