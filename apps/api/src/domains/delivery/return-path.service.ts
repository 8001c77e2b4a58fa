import { timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../infra/secrets.ts';
import { uuidBytes, uuidOf } from '../../kernel/ids.ts';

const PURPOSE = 'return-path';
const ID_BYTES = 16;
/** Whoever guesses one can tell us that somebody's mail bounced. */
const MAC_BYTES = 8;

/** Hexadecimal, because servers on the way may change capital letters. */
const LOCAL_PART = /^b\.([0-9a-f]{48})$/;

/** Where servers send what they have to say about one mail (VERP): the id of the message and a code that only we can make. */
export class ReturnPathService {
  readonly #secrets: Secrets;
  readonly #domain: string | null;

  /** `domain`: that of the bounce mailbox; null when there is none. */
  constructor(deps: { secrets: Secrets; domain: string | null }) {
    this.#secrets = deps.secrets;
    this.#domain = deps.domain?.toLowerCase() ?? null;
  }

  /** The envelope sender of a message, `b.<token>@<domain>`; null when there is no bounce mailbox. */
  bounceAddressOf(messageId: string): string | null {
    if (this.#domain === null) return null;
    const id = uuidBytes(messageId);
    return `b.${Buffer.concat([id, this.#macOf(id)]).toString('hex')}@${this.#domain}`;
  }

  /** The message behind such an address; null when we did not make it. */
  messageOf(address: string): string | null {
    const [local = '', domain] = address.trim().toLowerCase().split('@');
    const token = LOCAL_PART.exec(local)?.[1];
    if (!token || domain !== this.#domain) return null;
    const bytes = Buffer.from(token, 'hex');
    const id = bytes.subarray(0, ID_BYTES);
    return timingSafeEqual(bytes.subarray(ID_BYTES), this.#macOf(id)) ? uuidOf(id) : null;
  }

  /** The message whose return path stands anywhere in a text. */
  messageIn(text: string): string | null {
    for (const [address] of text.matchAll(/b\.[0-9a-f]{48}@[a-z0-9.-]+/gi)) {
      const messageId = this.messageOf(address);
      if (messageId) return messageId;
    }
    return null;
  }

  #macOf(id: Buffer): Buffer {
    return this.#secrets.mac(PURPOSE, id, MAC_BYTES);
  }
}
