import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Random } from '../kernel/random.ts';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Signs, hashes and encrypts with keys derived from the one installation secret (HKDF-SHA256, a key per use). */
export class Secrets {
  readonly #master: string;
  readonly #random: Random;
  readonly #keys = new Map<string, Buffer>();

  constructor(master: string, random: Random) {
    this.#master = master;
    this.#random = random;
  }

  /** An unguessable token of 256 bits, base64url. */
  newToken(): string {
    return this.#random.bytes(KEY_BYTES).toString('base64url');
  }

  /** What is stored of a token: enough to recognise it, useless to whoever reads the database. */
  hashToken(token: string): Buffer {
    return createHash('sha256').update(token).digest();
  }

  /** HMAC-SHA256 of `text` under a key of its own for `purpose`, base64url. */
  sign(purpose: string, text: string): string {
    return createHmac('sha256', this.#key(`sign:${purpose}`))
      .update(text)
      .digest('base64url');
  }

  /** Constant-time check of a signature made by `sign`. */
  verify(purpose: string, text: string, signature: string): boolean {
    const expected = Buffer.from(this.sign(purpose, text));
    const given = Buffer.from(signature);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }

  /**
   * As many bytes as wanted that only we can make of `data`: SHAKE256 over a key of its own for `purpose`, always 32 bytes,
   * and the data; a sponge does not leak its state, so the key may simply stand in front.
   */
  mac(purpose: string, data: Buffer, length: number): Buffer {
    return createHash('shake256', { outputLength: length })
      .update(this.#key(`mac:${purpose}`))
      .update(data)
      .digest();
  }

  /** AES-256-GCM; `place` names tenant and column, so a value copied elsewhere does not decrypt. */
  encrypt(plain: string, place: string): Buffer {
    const nonce = this.#random.bytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#key('encrypt'), nonce);
    cipher.setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  decrypt(sealed: Buffer, place: string): string {
    const decipher = createDecipheriv('aes-256-gcm', this.#key('encrypt'), sealed.subarray(0, NONCE_BYTES));
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const opened = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    return opened.toString('utf8');
  }

  #key(use: string): Buffer {
    let key = this.#keys.get(use);
    if (!key) {
      key = Buffer.from(hkdfSync('sha256', this.#master, 'merpati', use, KEY_BYTES));
      this.#keys.set(use, key);
    }
    return key;
  }
}

/** Compares two texts without telling by its duration where they differ. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(left!, right!);
}

/** The secret kept in the data folder (mode 0600), made on first use. */
export function readOrCreateSecret(dataDir: string, random: Random): string {
  const file = path.join(dataDir, 'secret');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    try {
      writeFileSync(file, random.bytes(KEY_BYTES).toString('base64url'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if (!existsSync(file)) throw error;
    }
  }
  return readFileSync(file, 'utf8').trim();
}
