import { z } from 'zod';
import { DispatchQueue } from '../../preferences/email-type.entity.ts';
import type { Capabilities, LookUp, Outcome, OutgoingEmail, Probe, ProviderAdapter } from './adapter.ts';
import { bodyOf, brevoAttachments } from './brevo-body.ts';
import { lookUpOf, pathOfLookUp } from './brevo-look-up.ts';
import { creditsIn, outcomeOfAnswer } from './brevo-outcome.ts';
import { HttpExchange, MESSAGE_ID_HEADER } from './http-exchange.ts';
import { outcomeOfFailure, probeOf, withoutSecrets } from './http-outcome.ts';
import { httpSettings, secretSetting } from './http-settings.ts';
import { jsonOf } from './json-object.ts';
import { Spacing } from './spacing.ts';

export const brevoSettings = httpSettings('https://api.brevo.com/v3').extend({
  /** Name that the key against repetition goes by among the body's headers; empty: no key, uncertain mails are looked up. */
  idempotencyKeyName: z
    .string()
    .regex(/^[A-Za-z0-9-]*$/, 'The name of the key may hold letters, digits and hyphens.')
    .default('idempotencyKey'),
});
export const brevoSecrets = z.object({ apiKey: secretSetting('API key') });

type Settings = z.infer<typeof brevoSettings>;

/** Brevo says 30 minutes, an older changelog 15: the shorter is safe (contracts §2.1). */
const REPEAT_WINDOW_SECONDS = 15 * 60;

/** Reports may be asked for twice a second (contracts §2). */
const LOOK_UP_GAP_MS = 500;

/** Brevo's API, version 3. */
export class BrevoAdapter implements ProviderAdapter {
  readonly capabilities: Capabilities;
  readonly repeatWindowSeconds: number;
  readonly #http: HttpExchange;
  readonly #settings: Settings;
  readonly #key: string;
  readonly #lookUps = new Spacing(LOOK_UP_GAP_MS);

  constructor(settings: Settings, { apiKey }: z.infer<typeof brevoSecrets>) {
    const keyed = settings.idempotencyKeyName !== '';
    this.capabilities = {
      headers: true,
      replyTo: true,
      cc: true,
      attachments: brevoAttachments,
      idempotency: keyed,
      lookUp: true,
      deliveredEvent: true,
    };
    this.repeatWindowSeconds = keyed ? REPEAT_WINDOW_SECONDS : 0;
    this.#http = new HttpExchange(settings);
    this.#settings = settings;
    this.#key = apiKey;
  }

  widthOf(): number {
    return this.#settings.connections;
  }

  async send(email: OutgoingEmail): Promise<Outcome> {
    const { idempotencyKeyName } = this.#settings;
    const answer = await this.#http.request(email.queue, {
      method: 'POST',
      path: '/smtp/email',
      headers: {
        ...this.#headers(),
        'content-type': 'application/json',
        [MESSAGE_ID_HEADER]: email.messageId,
      },
      body: jsonOf(bodyOf(email, idempotencyKeyName)),
    });
    const outcome = answer.answered ? outcomeOfAnswer(answer, idempotencyKeyName) : outcomeOfFailure(answer);
    return withoutSecrets(outcome, [this.#key]);
  }

  async probe(): Promise<Probe> {
    const answer = await this.#get('/account');
    if (answer.answered && answer.status === 200) {
      const credits = creditsIn(answer.body);
      return { passed: true, errorClass: null, code: '200', words: 'The API key is valid.', credits };
    }
    const outcome = answer.answered ? outcomeOfAnswer(answer, '') : outcomeOfFailure(answer);
    return withoutSecrets(probeOf(outcome, null), [this.#key]);
  }

  async lookUp({ messageId }: { messageId: string }): Promise<LookUp> {
    await this.#lookUps.turn();
    const answer = await this.#get(pathOfLookUp(messageId));
    const found: LookUp = answer.answered
      ? lookUpOf(answer, messageId)
      : { kind: 'unclear', words: `${answer.code}: ${answer.message}` };
    return withoutSecrets(found, [this.#key]);
  }

  async close(): Promise<void> {
    await this.#http.close();
  }

  #headers(): Record<string, string> {
    return { 'api-key': this.#key, accept: 'application/json' };
  }

  #get(path: string) {
    return this.#http.request(DispatchQueue.NORMAL, { method: 'GET', path, headers: this.#headers() });
  }
}
