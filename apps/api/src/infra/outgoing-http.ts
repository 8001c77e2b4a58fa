import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, request } from 'undici';

/** Raised when an address may not or cannot be read; the message is fit for whoever gave the address. */
export class OutgoingRefused extends Error {
  override readonly name = 'OutgoingRefused';
}

export interface Fetched {
  url: URL;
  bytes: Buffer;
  /** Lower case, without parameters; null when the server does not say. */
  contentType: string | null;
}

/** Whole time a server has, in ms: connecting, and then until the last byte. */
const CONNECT_TIMEOUT_MS = 5_000;
const TOTAL_TIMEOUT_MS = 15_000;

/** What became of a request that changes something. */
export type Posted =
  | { kind: 'answered'; status: number; text: string; retryAfterSeconds: number | null }
  /** Nothing left this machine. */
  | { kind: 'refused'; words: string }
  /** It may have arrived. */
  | { kind: 'unclear'; words: string };

/** Failures before the first byte of a request. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Answers to what we post are short. */
const MAX_POST_ANSWER_BYTES = 64_000;

class AddressRefused extends Error {}

/** Resolves a name to all its addresses, as `dns.lookup` does with `all`. */
export type Resolve = (
  hostname: string,
  options: { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Reads addresses that people give, on the public internet only: the address is checked where the connection is made, so
 * a name that resolves to something else the second time gains nothing. Redirects are not followed.
 */
export class OutgoingHttp {
  readonly #agent: Agent;
  readonly #allowed: [ipaddr.IPv4 | ipaddr.IPv6, number][];
  readonly #resolve: Resolve;

  /** `allowed`: networks (CIDR) that may be read although they are not public, also without TLS. */
  constructor(allowed: string[], resolve: Resolve = lookup) {
    this.#resolve = resolve;
    this.#allowed = allowed.map((network) => ipaddr.parseCIDR(network));
    this.#agent = new Agent({
      connect: { lookup: this.#lookup, timeout: CONNECT_TIMEOUT_MS },
      headersTimeout: TOTAL_TIMEOUT_MS,
      bodyTimeout: TOTAL_TIMEOUT_MS,
      pipelining: 0,
    });
  }

  /** Throws OutgoingRefused. */
  async get(address: string, maxBytes: number): Promise<Fetched> {
    const url = this.#checked(address);
    try {
      const answer = await request(url, {
        dispatcher: this.#agent,
        method: 'GET',
        signal: AbortSignal.timeout(TOTAL_TIMEOUT_MS),
      });
      if (answer.statusCode !== 200) {
        await answer.body.dump();
        throw new OutgoingRefused(`the address answered ${answer.statusCode}; it must answer 200 without a redirect.`);
      }
      const contentType = String(answer.headers['content-type'] ?? '')
        .split(';')[0]
        ?.trim()
        .toLowerCase();
      return { url, bytes: await read(answer.body, maxBytes), contentType: contentType || null };
    } catch (error) {
      throw asRefused(error);
    }
  }

  /** The status that an address answers, also without TLS; a redirect is an answer. Throws OutgoingRefused. */
  async status(address: string, { method, timeoutMs }: { method: 'HEAD' | 'GET'; timeoutMs: number }): Promise<number> {
    const url = this.#checked(address, { plain: true });
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(new DOMException('Too slow.', 'TimeoutError')), timeoutMs);
    try {
      const answer = await request(url, { dispatcher: this.#agent, method, signal: abort.signal });
      // The body is nobody's business; ending the connection is cheaper than reading it.
      answer.body.on('error', () => {}).destroy();
      return answer.statusCode;
    } catch (error) {
      throw asRefused(error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Why nothing may be sent to an address, fit for whoever gave it; null when it may. */
  objectionTo(address: string): string | null {
    try {
      this.#checked(address);
      return null;
    } catch (error) {
      if (error instanceof OutgoingRefused) return error.message;
      throw error;
    }
  }

  /** Posts JSON; a redirect is an answer. Whatever the other side does is a value. */
  async post(address: string, body: object, timeoutMs: number): Promise<Posted> {
    const objection = this.objectionTo(address);
    if (objection) return { kind: 'refused', words: objection };
    try {
      const answer = await request(address, {
        dispatcher: this.#agent,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = (await read(answer.body, MAX_POST_ANSWER_BYTES)).toString('utf8');
      const retryAfter = Number(answer.headers['retry-after']);
      const retryAfterSeconds = Number.isFinite(retryAfter) ? retryAfter : null;
      return { kind: 'answered', status: answer.statusCode, text, retryAfterSeconds };
    } catch (error) {
      const refused = asRefused(error);
      if (!(refused instanceof OutgoingRefused)) throw error;
      return { kind: isConnectFailure(error) ? 'refused' : 'unclear', words: refused.message };
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  #checked(address: string, { plain } = { plain: false }): URL {
    if (!URL.canParse(address)) throw new OutgoingRefused('its url cannot be read.');
    const url = new URL(address);
    if (url.username || url.password) throw new OutgoingRefused('its url holds a password.');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const literal = isIP(host) !== 0;
    if (literal && !this.#mayConnect(host)) throw new OutgoingRefused('its url is not on the public internet.');
    const exempt = literal && this.#isAllowed(host);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (exempt || plain)))
      throw new OutgoingRefused('its url must begin with https://.');
    return url;
  }

  readonly #lookup: LookupFunction = (hostname, options, callback) => {
    this.#resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const refused = addresses.some(({ address }) => !this.#mayConnect(address));
      const [first] = addresses;
      if (refused || !first) return callback(new AddressRefused(hostname), '', 0);
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };

  #mayConnect(address: string): boolean {
    return ipaddr.process(address).range() === 'unicast' || this.#isAllowed(address);
  }

  #isAllowed(address: string): boolean {
    const parsed = ipaddr.process(address);
    return this.#allowed.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match([network, bits]));
  }
}

async function read(body: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new OutgoingRefused('the address gives more than a mail may carry.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isConnectFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AddressRefused || error.cause instanceof AddressRefused) return true;
  return 'code' in error && NOT_CONNECTED.has(String(error.code));
}

function asRefused(error: unknown): unknown {
  if (error instanceof OutgoingRefused) return error;
  if (!(error instanceof Error)) return error;
  const cause = error.cause instanceof AddressRefused ? error.cause : error;
  if (cause instanceof AddressRefused) return new OutgoingRefused('its url is not on the public internet.');
  const code = 'code' in error ? String(error.code) : error.name;
  return new OutgoingRefused(`the address could not be read (${code}).`);
}
