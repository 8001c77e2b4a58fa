import { z } from 'zod';
import { DispatchQueue } from '../../preferences/email-type.entity.ts';
import { ANSWER_TIMEOUT_MS } from '../delivery.limits.ts';
import type { Capabilities, LookUp, Outcome, OutgoingEmail, Probe, ProviderAdapter } from './adapter.ts';
import { HttpExchange } from './http-exchange.ts';
import { outcomeOfFailure, probeOf, withoutSecrets } from './http-outcome.ts';
import { creditsIn, outcomeOfAnswer, tookToken } from './mailketing-v1-outcome.ts';

export const mailketingV1Settings = z.object({
  /** `https://api.mailketing.co.id/api/v1`; without a slash at the end. */
  baseUrl: z.url(),
  /** Connections of each queue. */
  connections: z.number().int().min(1).max(100).default(20),
  answerTimeoutMs: z.number().int().min(100).default(ANSWER_TIMEOUT_MS),
});
export const mailketingV1Secrets = z.object({ apiToken: z.string().min(1) });

/** `attach1` to `attach3` hold addresses that the vendor fetches; how large files may be is not told, so this is ours. */
const ATTACHMENTS = { by: 'URL', inline: false, maxCount: 3, maxBytes: 10 * 1024 * 1024, extensions: null } as const;

/** No custom headers, no reply-to, no cc, and no way to ask afterwards (contracts §1.1). */
const capabilities: Capabilities = {
  headers: false,
  replyTo: false,
  cc: false,
  attachments: ATTACHMENTS,
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
  readonly repeatWindowSeconds = 0;
  readonly #http: HttpExchange;
  readonly #token: string;
  readonly #width: number;

  constructor(settings: z.infer<typeof mailketingV1Settings>, secrets: z.infer<typeof mailketingV1Secrets>) {
    this.#http = new HttpExchange(settings);
    this.#token = secrets.apiToken;
    this.#width = settings.connections;
  }

  widthOf(): number {
    return this.#width;
  }

  async send(email: OutgoingEmail): Promise<Outcome> {
    const answer = await this.#post(
      email.queue,
      '/send',
      {
        from_name: email.from.name,
        from_email: email.from.address,
        recipient: email.to,
        subject: email.subject,
        content: email.html ?? asHtml(email.text ?? ''),
        ...Object.fromEntries(email.attachments.map(({ url }, index) => [`attach${index + 1}`, url])),
      },
      { 'x-merpati-message-id': email.messageId },
    );
    return withoutSecrets(answer.answered ? outcomeOfAnswer(answer) : outcomeOfFailure(answer), [this.#token]);
  }

  /** An empty mail is refused for its emptiness where the token is good; the balance is asked for apart. */
  async probe(): Promise<Probe> {
    const empty = { from_name: '', from_email: '', recipient: '', subject: '', content: '' };
    const answer = await this.#post(DispatchQueue.NORMAL, '/send', empty);
    if (!answer.answered || !tookToken(answer.body)) {
      const outcome = answer.answered ? outcomeOfAnswer(answer) : outcomeOfFailure(answer);
      return withoutSecrets(probeOf(outcome, null), [this.#token]);
    }
    const balance = await this.#post(DispatchQueue.NORMAL, '/ceksaldo', {});
    const credits = balance.answered ? creditsIn(balance.body) : null;
    return { passed: true, errorClass: null, code: String(answer.status), words: 'The token is valid.', credits };
  }

  async lookUp(): Promise<LookUp> {
    return { kind: 'unclear', words: 'Mailketing has no way to ask what became of a mail.' };
  }

  async close(): Promise<void> {
    await this.#http.close();
  }

  #post(queue: DispatchQueue, path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
    return this.#http.request(queue, {
      method: 'POST',
      path,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams({ api_token: this.#token, ...fields }).toString(),
    });
  }
}
