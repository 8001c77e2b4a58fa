import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

export interface WebhookResult {
  delivered: boolean;
  /** HTTP status of the receiver, null when none came. */
  status: number | null;
  answer: string;
}

/** A receiver that takes longer counts as failed, so that a test sees it soon. */
const POST_TIMEOUT_MS = 5_000;

/** Posts webhooks and ends what is under way when the sandbox closes. */
export class WebhookPoster {
  readonly #closing = new AbortController();
  readonly #running = new Set<Promise<WebhookResult>>();

  async post(url: URL, body: object, headers: Record<string, string>): Promise<WebhookResult> {
    const posting = tryPost(url, body, headers, this.#closing.signal);
    this.#running.add(posting);
    const result = await posting;
    this.#running.delete(posting);
    return result;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#running);
  }
}

/** `2026-01-01 10:00:00`, the way vendors write an account's local time; the shops are in Jakarta. */
export function jakartaTime(at: Date): string {
  const JAKARTA_OFFSET_MS = 7 * 3_600_000;
  return new Date(at.getTime() + JAKARTA_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}

/** The address that a click event names: the first one in the mail. */
export function firstLink(content: string): string {
  const link = /href\s*=\s*["']?(https?:[^"'\s>]+)/i.exec(content)?.[1] ?? /https?:[^\s<>"']+/i.exec(content)?.[0];
  return link?.replaceAll('&amp;', '&') ?? 'https://toko-melati.example/';
}

async function tryPost(
  url: URL,
  body: object,
  headers: Record<string, string>,
  closing: AbortSignal,
): Promise<WebhookResult> {
  try {
    const status = await postJson(url, body, headers, AbortSignal.any([closing, AbortSignal.timeout(POST_TIMEOUT_MS)]));
    return { delivered: status >= 200 && status < 300, status, answer: `HTTP ${status}` };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { delivered: false, status: null, answer: `(${code})` };
  }
}

/** One connection per event: a pooled one would outlive the sandbox. Redirects are not followed. */
function postJson(url: URL, body: object, extra: Record<string, string>, signal: AbortSignal): Promise<number> {
  const payload = Buffer.from(JSON.stringify(body));
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': payload.length, ...extra };
    const outgoing = request(url, { method: 'POST', agent: false, headers, signal }, (response) => {
      response.resume();
      response.once('error', reject);
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    outgoing.once('error', reject);
    outgoing.end(payload);
  });
}
