import { z } from 'zod';
import { DispatchQueue } from '../../preferences/email-type.entity.ts';
import type { Capabilities, LookUp, Outcome, OutgoingEmail, Probe, ProviderAdapter } from './adapter.ts';
import { HttpExchange, MESSAGE_ID_HEADER } from './http-exchange.ts';
import { outcomeOfFailure, probeOf, withoutSecrets } from './http-outcome.ts';
import { httpSettings, secretSetting } from './http-settings.ts';
import { fieldsOf, mailketingAttachments } from './mailketing-body.ts';
import { creditsIn, outcomeOfAnswer, tookToken } from './mailketing-v1-outcome.ts';

export const mailketingV1Settings = httpSettings('https://api.mailketing.co.id/api/v1');
export const mailketingV1Secrets = z.object({ apiToken: secretSetting('API token') });

/** No custom headers, no reply-to, no cc, and no way to ask afterwards (contracts §1.1). */
const capabilities: Capabilities = {
  headers: false,
  replyTo: false,
  cc: false,
  attachments: mailketingAttachments,
  idempotency: false,
  lookUp: false,
  deliveredEvent: false,
};

/** Mailketing's form API, version 1. */
export class MailketingV1Adapter implements ProviderAdapter {
  readonly capabilities = capabilities;
  readonly repeatWindowSeconds = 0;
  readonly #http: HttpExchange;
  readonly #token: string;
  readonly #width: number;

  constructor(settings: z.infer<typeof mailketingV1Settings>, { apiToken }: z.infer<typeof mailketingV1Secrets>) {
    this.#http = new HttpExchange(settings);
    this.#token = apiToken;
    this.#width = settings.connections;
  }

  widthOf(): number {
    return this.#width;
  }

  async send(email: OutgoingEmail): Promise<Outcome> {
    const ownHeader = { [MESSAGE_ID_HEADER]: email.messageId };
    const answer = await this.#post(email.queue, '/send', fieldsOf(email), ownHeader);
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
      body: formOf({ api_token: this.#token, ...fields }),
    });
  }
}

/** A third of what URLSearchParams costs, which was the larger part of a send; blanks as %20, which forms know as well as +. */
function formOf(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
}
