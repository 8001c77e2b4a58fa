import type { Journal } from '../journal.store.ts';
import type { HttpProvider } from '../providers.ts';
import type { Timers } from '../timers.ts';
import { triggerOf } from '../triggers.ts';
import { asObject, BadRequestError } from '../validation.ts';
import { firstLink, jakartaTime, type WebhookPoster, type WebhookResult } from '../webhook-post.ts';
import type { MailketingAccount } from './account.ts';
import type { SendFields } from './send-fields.ts';

/** Event types of Mailketing's webhooks (contracts §1.4). */
const WEBHOOK_TYPES = ['newsubscriber', 'unsubscribe', 'emailopen', 'emailclick', 'bounce'] as const;

/** One event: `type` and `email` always, `date` usually, the rest as the type has it. */
export type WebhookEvent = { type: string; email: string; date: string } & Record<string, unknown>;

/** Posts events as Mailketing does: JSON, no signature, a secret in the address at most, no second try. */
export class MailketingWebhooks {
  readonly #account: MailketingAccount;
  readonly #journal: Journal;
  readonly #timers: Timers;
  readonly #poster: WebhookPoster;

  constructor(parts: { account: MailketingAccount; journal: Journal; timers: Timers; poster: WebhookPoster }) {
    this.#account = parts.account;
    this.#journal = parts.journal;
    this.#timers = parts.timers;
    this.#poster = parts.poster;
  }

  /** Plans the event that the recipient's trigger asks for. */
  afterAcceptance(provider: HttpProvider, fields: SendFields): void {
    const event = this.#account.webhookUrl === null ? null : eventOfTrigger(fields);
    if (event) this.#timers.after(this.#account.webhookDelayMs, () => void this.post(event, provider));
  }

  /** The account's webhooks are the same for both API versions; `provider` is for the journal only. */
  async post(event: WebhookEvent, provider: HttpProvider = 'mailketing'): Promise<WebhookResult> {
    const result = await this.#post(event);
    this.#journal.record({
      provider,
      kind: 'webhook',
      recipient: event.email,
      subject: null,
      messageId: null,
      outcome: result.delivered ? 'delivered' : 'failed',
      answer: `${event.type}: ${result.answer}`,
      faulted: null,
    });
    return result;
  }

  async #post(event: WebhookEvent): Promise<WebhookResult> {
    if (this.#account.webhookUrl === null) {
      return { delivered: false, status: null, answer: '(no webhook address is set)' };
    }
    const url = new URL(this.#account.webhookUrl);
    if (this.#account.webhookSecret !== null) url.searchParams.set('secret', this.#account.webhookSecret);
    return this.#poster.post(url, event, { 'user-agent': 'Mailketing' });
  }
}

/** Checks the body of `POST /mailketing/webhooks`; the date is filled in when left out. */
export function parseWebhookEvent(body: unknown): WebhookEvent {
  const input = asObject(body);
  const problems: string[] = [];
  const type = WEBHOOK_TYPES.find((known) => known === input.type);
  if (!type) problems.push(`type: must be one of ${WEBHOOK_TYPES.join(', ')}`);
  if (typeof input.email !== 'string' || input.email === '') problems.push('email: must be an address');
  if (input.date !== undefined && typeof input.date !== 'string') problems.push('date: must be a text');
  if (!type || typeof input.email !== 'string' || problems.length > 0) throw new BadRequestError(problems);
  const date = typeof input.date === 'string' ? input.date : jakartaTime(new Date());
  return { ...input, type, email: input.email, date };
}

function eventOfTrigger(fields: SendFields): WebhookEvent | null {
  const common = { email: fields.recipient, date: jakartaTime(new Date()) };
  switch (triggerOf(fields.recipient)) {
    case 'bounce':
      return { type: 'bounce', ...common, reason: 'User Unknown' };
    case 'open':
      return { type: 'emailopen', ...common };
    case 'click':
      return { type: 'emailclick', ...common, link_clicked: firstLink(fields.content) };
    default:
      return null;
  }
}
