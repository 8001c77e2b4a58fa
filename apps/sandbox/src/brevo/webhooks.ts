import type { Journal } from '../journal.store.ts';
import type { Timers } from '../timers.ts';
import { jakartaTime, type WebhookPoster, type WebhookResult } from '../webhook-post.ts';
import type { BrevoAccount } from './account.ts';
import { isSubscribed } from './events.ts';
import type { LoggedEvent, LoggedMail } from './log.store.ts';
import type { BrevoWebhook, WebhookStore } from './webhook.store.ts';

export interface Happening {
  mail: LoggedMail;
  event: LoggedEvent;
  /** Fields of the payload that a test wants to be different. */
  override?: Record<string, unknown>;
}

/** Id of the webhook that the control API sets; registered ones have ids of their own. */
const CONTROL_WEBHOOK_ID = 1;
const SENDING_IP = '192.0.2.1';

interface Target {
  id: number;
  url: URL;
  batched: boolean;
  headers: Record<string, string>;
  wants(happening: Happening): boolean;
}

/** Posts events as Brevo does: no signature, one event per POST unless batched, tried again only after 429 or silence. */
export class BrevoWebhooks {
  readonly #account: BrevoAccount;
  readonly #store: WebhookStore;
  readonly #journal: Journal;
  readonly #timers: Timers;
  readonly #poster: WebhookPoster;

  constructor(parts: {
    account: BrevoAccount;
    store: WebhookStore;
    journal: Journal;
    timers: Timers;
    poster: WebhookPoster;
  }) {
    this.#account = parts.account;
    this.#store = parts.store;
    this.#journal = parts.journal;
    this.#timers = parts.timers;
    this.#poster = parts.poster;
  }

  hasReceiver(): boolean {
    return this.#account.webhookUrl !== null || this.#store.list().length > 0;
  }

  /** Plans the events of one request for all receivers. */
  afterAcceptance(happenings: Happening[]): void {
    if (this.hasReceiver()) this.#timers.after(this.#account.webhookDelayMs, () => void this.post(happenings));
  }

  /** Posts now; resolves with the result of each first try. */
  async post(happenings: Happening[]): Promise<WebhookResult[]> {
    const posted = await Promise.all(this.#targets().map((target) => this.#postTo(target, happenings)));
    return posted.flat();
  }

  async #postTo(target: Target, happenings: Happening[]): Promise<WebhookResult[]> {
    const wanted = happenings.filter((happening) => target.wants(happening));
    if (wanted.length === 0) return [];
    if (target.batched) return [await this.#try(target, wanted, 0)];
    const results: WebhookResult[] = [];
    // One after the other, so that a receiver sees `request` before `delivered`.
    for (const happening of wanted) results.push(await this.#try(target, [happening], 0));
    return results;
  }

  async #try(target: Target, happenings: Happening[], tries: number): Promise<WebhookResult> {
    const payloads = happenings.map((happening) => payloadOf(happening, target.id));
    const body = target.batched ? payloads : (payloads[0] ?? {});
    const result = await this.#poster.post(target.url, body, { 'user-agent': 'Brevo', ...target.headers });
    for (const { mail, event } of happenings) {
      this.#journal.record({
        provider: 'brevo',
        kind: 'webhook',
        recipient: mail.email,
        subject: null,
        messageId: mail.messageId,
        outcome: result.delivered ? 'delivered' : 'failed',
        answer: `${event.event}: ${result.answer}`,
        faulted: null,
      });
    }
    const wait = this.#account.webhookRetryMs[tries];
    if (wait !== undefined && (result.status === null || result.status === 429)) {
      this.#timers.after(wait, () => void this.#try(target, happenings, tries + 1));
    }
    return result;
  }

  #targets(): Target[] {
    const { webhookUrl, webhookToken, webhookBatched } = this.#account;
    const registered = this.#store.list().map(targetOf);
    if (webhookUrl === null) return registered;
    const control: Target = {
      id: CONTROL_WEBHOOK_ID,
      url: new URL(webhookUrl),
      batched: webhookBatched,
      headers: bearer(webhookToken),
      wants: () => true,
    };
    return [control, ...registered];
  }
}

function targetOf(webhook: BrevoWebhook): Target {
  return {
    id: webhook.id,
    url: new URL(webhook.url),
    batched: webhook.batched,
    headers: {
      ...bearer(webhook.auth?.token ?? null),
      ...Object.fromEntries(webhook.headers.map(({ key, value }) => [key, value])),
    },
    wants: ({ event }) => isSubscribed(event.event, webhook.events),
  };
}

function bearer(token: string | null): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

/** Field names and shapes as captured from the vendor (contracts §2.4). */
function payloadOf({ mail, event, override }: Happening, webhookId: number): Record<string, unknown> {
  const seconds = Math.floor(event.at / 1000);
  return {
    event: event.event,
    email: mail.email,
    id: webhookId,
    date: jakartaTime(new Date(event.at)),
    ts: seconds,
    ts_event: seconds,
    ts_epoch: event.at,
    'message-id': mail.messageId,
    subject: mail.subject,
    ...(mail.tags.length > 0 ? { tag: JSON.stringify(mail.tags), tags: mail.tags } : {}),
    ...(mail.custom === null ? {} : { 'X-Mailin-custom': mail.custom }),
    sending_ip: SENDING_IP,
    ...(event.reason === null ? {} : { reason: event.reason }),
    ...(event.link === null ? {} : { link: event.link }),
    ...override,
  };
}
