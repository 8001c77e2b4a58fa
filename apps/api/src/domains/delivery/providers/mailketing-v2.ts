import { z } from 'zod';
import { DispatchQueue } from '../../preferences/email-type.entity.ts';
import type { Capabilities, LookUp, Outcome, OutgoingEmail, Probe, ProviderAdapter } from './adapter.ts';
import { HttpExchange, MESSAGE_ID_HEADER } from './http-exchange.ts';
import { outcomeOfFailure, probeOf, withoutSecrets } from './http-outcome.ts';
import { httpSettings, pathSetting, secretSetting } from './http-settings.ts';
import { jsonOf } from './json-object.ts';
import { fieldsOf, mailketingAttachments } from './mailketing-body.ts';
import { creditsIn, outcomeOfAnswer } from './mailketing-v2-outcome.ts';

/** Clients in the wild differ in host, paths and header (contracts §1.2), so all of them are settings. */
export const mailketingV2Settings = httpSettings('https://api.mailketing.co.id/api/v2').extend({
  sendPath: pathSetting('/send'),
  creditsPath: pathSetting('/credits'),
  authStyle: z
    .enum(['X_API_TOKEN', 'BEARER'], 'Choose X_API_TOKEN (header X-Api-Token) or BEARER (header Authorization).')
    .default('X_API_TOKEN'),
});
export const mailketingV2Secrets = z.object({ apiToken: secretSetting('API token') });

type Settings = z.infer<typeof mailketingV2Settings>;

/** Our id goes along, but nobody has shown that it keeps a mail from being sent twice, and there is no way to ask. */
const capabilities: Capabilities = {
  headers: false,
  replyTo: false,
  cc: false,
  attachments: mailketingAttachments,
  idempotency: false,
  lookUp: false,
  deliveredEvent: false,
};

/** Mailketing's JSON API, version 2. */
export class MailketingV2Adapter implements ProviderAdapter {
  readonly capabilities = capabilities;
  readonly repeatWindowSeconds = 0;
  readonly #http: HttpExchange;
  readonly #settings: Settings;
  readonly #token: string;
  readonly #headers: Record<string, string>;

  constructor(settings: Settings, { apiToken }: z.infer<typeof mailketingV2Secrets>) {
    this.#http = new HttpExchange(settings);
    this.#settings = settings;
    this.#token = apiToken;
    this.#headers = {
      accept: 'application/json',
      ...(settings.authStyle === 'BEARER' ? { authorization: `Bearer ${apiToken}` } : { 'x-api-token': apiToken }),
    };
  }

  widthOf(): number {
    return this.#settings.connections;
  }

  async send(email: OutgoingEmail): Promise<Outcome> {
    const answer = await this.#http.request(email.queue, {
      method: 'POST',
      path: this.#settings.sendPath,
      headers: { ...this.#headers, 'content-type': 'application/json', [MESSAGE_ID_HEADER]: email.messageId },
      body: jsonOf({ ...fieldsOf(email), message_id: email.messageId }),
    });
    return withoutSecrets(answer.answered ? outcomeOfAnswer(answer) : outcomeOfFailure(answer), [this.#token]);
  }

  async probe(): Promise<Probe> {
    const { creditsPath: path } = this.#settings;
    const answer = await this.#http.request(DispatchQueue.NORMAL, { method: 'GET', path, headers: this.#headers });
    const outcome = answer.answered ? outcomeOfAnswer(answer) : outcomeOfFailure(answer);
    return withoutSecrets(probeOf(outcome, answer.answered ? creditsIn(answer.body) : null), [this.#token]);
  }

  async lookUp(): Promise<LookUp> {
    return { kind: 'unclear', words: 'Mailketing has no way to ask what became of a mail.' };
  }

  async close(): Promise<void> {
    await this.#http.close();
  }
}
