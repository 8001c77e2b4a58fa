import { errors, Pool } from 'undici';
import { z } from 'zod';
import { ANSWER_TIMEOUT_MS, CONNECT_TIMEOUT_MS } from '../delivery.limits.ts';
import { ErrorClass } from '../message.entity.ts';
import type { Capabilities, Outcome, OutgoingEmail, ProviderAdapter } from './adapter.ts';
import { outcomeOfAnswer } from './mailketing-v1-outcome.ts';
import { keptWords } from './words.ts';

export const mailketingV1Settings = z.object({
  /** `https://api.mailketing.co.id/api/v1`; without a slash at the end. */
  baseUrl: z.url(),
  connections: z.number().int().min(1).max(100).default(20),
  answerTimeoutMs: z.number().int().min(100).default(ANSWER_TIMEOUT_MS),
});
export const mailketingV1Secrets = z.object({ apiToken: z.string().min(1) });

/** Largest answer that is read, in bytes. */
const MAX_ANSWER_BYTES = 64 * 1024;

/** Errors of undici that come before a request could have been sent. */
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** No custom headers, no reply-to, no cc, and no way to ask afterwards (contracts §1.1). */
const capabilities: Capabilities = {
  headers: false,
  replyTo: false,
  cc: false,
  idempotency: false,
  lookUp: false,
  deliveredEvent: false,
};

/** The one body field is read as HTML: plain text must look there as it was written, and hold no tags. */
function asHtml(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return `<p>${text.replace(/[&<>]/g, (sign) => named[sign]!).replace(/\r?\n/g, '<br>\n')}</p>`;
}

/** Mailketing's form API, version 1. */
export class MailketingV1Adapter implements ProviderAdapter {
  readonly capabilities = capabilities;
  readonly #pool: Pool;
  readonly #path: string;
  readonly #token: string;
  readonly #width: number;

  constructor(settings: z.infer<typeof mailketingV1Settings>, secrets: z.infer<typeof mailketingV1Secrets>) {
    const url = new URL(settings.baseUrl);
    this.#path = `${url.pathname.replace(/\/$/, '')}/send`;
    this.#token = secrets.apiToken;
    this.#width = settings.connections;
    this.#pool = new Pool(url.origin, {
      connections: settings.connections,
      pipelining: 1,
      connect: { timeout: CONNECT_TIMEOUT_MS },
      headersTimeout: settings.answerTimeoutMs,
      bodyTimeout: settings.answerTimeoutMs,
      maxResponseSize: MAX_ANSWER_BYTES,
    });
  }

  widthOf(): number {
    return this.#width;
  }

  async send(email: OutgoingEmail): Promise<Outcome> {
    const form = new URLSearchParams({
      api_token: this.#token,
      from_name: email.from.name,
      from_email: email.from.address,
      recipient: email.to,
      subject: email.subject,
      content: email.html ?? asHtml(email.text ?? ''),
    });
    try {
      const answer = await this.#pool.request({
        method: 'POST',
        path: this.#path,
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-merpati-message-id': email.messageId },
        body: form.toString(),
      });
      const body = await answer.body.text();
      const retryAfter = answer.headers['retry-after'];
      return outcomeOfAnswer(
        answer.statusCode,
        body,
        this.#kept(body),
        typeof retryAfter === 'string' ? retryAfter : null,
      );
    } catch (error) {
      return this.#outcomeOfError(error);
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  #outcomeOfError(error: unknown): Outcome {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'ERROR';
    const words = this.#kept(error instanceof Error ? error.message || code : String(error));
    const tls = error instanceof Error && /SSL|TLS|certificate/i.test(error.message);
    if (NOT_SENT.has(code) || error instanceof errors.ConnectTimeoutError)
      return { kind: 'rejected', errorClass: ErrorClass.RETRYABLE, code, words };
    if (tls) return { kind: 'rejected', errorClass: ErrorClass.CONFIG, code, words };
    return { kind: 'unknown', code, words };
  }

  #kept(words: string): string {
    return keptWords(words, [this.#token]);
  }
}
