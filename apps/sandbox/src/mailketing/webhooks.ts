import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Journal } from '../journal.store.ts';
import type { Timers } from '../timers.ts';
import { triggerOf } from '../triggers.ts';
import { asObject, BadRequestError } from '../validation.ts';
import type { MailketingAccount } from './account.ts';
import type { SendForm } from './form-content.ts';

/** Event types of Mailketing's webhooks (contracts §1.4). */
const WEBHOOK_TYPES = ['newsubscriber', 'unsubscribe', 'emailopen', 'emailclick', 'bounce'] as const;

/** One event: `type` and `email` always, `date` usually, the rest as the type has it. */
export type WebhookEvent = { type: string; email: string; date: string } & Record<string, unknown>;

export interface WebhookResult {
  delivered: boolean;
  /** HTTP status of the receiver, null when none came. */
  status: number | null;
  answer: string;
}

/** A receiver that takes longer counts as failed, so that a test sees it soon. */
const POST_TIMEOUT_MS = 5_000;

/** Posts events as Mailketing does: JSON, no signature, a secret in the address at most, no second try. */
export class MailketingWebhooks {
  readonly #account: MailketingAccount;
  readonly #journal: Journal;
  readonly #timers: Timers;
  readonly #closing = new AbortController();
  readonly #running = new Set<Promise<WebhookResult>>();

  constructor(parts: { account: MailketingAccount; journal: Journal; timers: Timers }) {
    this.#account = parts.account;
    this.#journal = parts.journal;
    this.#timers = parts.timers;
  }

  /** Plans the event that the recipient's trigger asks for. */
  afterAcceptance(form: SendForm): void {
    const event = this.#account.webhookUrl === null ? null : eventOfTrigger(form);
    if (event) this.#timers.after(this.#account.webhookDelayMs, () => void this.post(event));
  }

  async post(event: WebhookEvent): Promise<WebhookResult> {
    const posting = this.#post(event);
    this.#running.add(posting);
    const result = await posting;
    this.#running.delete(posting);
    this.#journal.record({
      provider: 'mailketing',
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

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#running);
  }

  async #post(event: WebhookEvent): Promise<WebhookResult> {
    if (this.#account.webhookUrl === null) {
      return { delivered: false, status: null, answer: '(no webhook address is set)' };
    }
    const url = new URL(this.#account.webhookUrl);
    if (this.#account.webhookSecret !== null) url.searchParams.set('secret', this.#account.webhookSecret);
    try {
      const status = await postJson(url, event, AbortSignal.any([this.#closing.signal, deadline()]));
      return { delivered: status >= 200 && status < 300, status, answer: `HTTP ${status}` };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      return { delivered: false, status: null, answer: `(${code})` };
    }
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

/** `2026-01-01 10:00:00`; the zone is not documented, Jakarta is assumed (contracts §1.4). */
function jakartaTime(at: Date): string {
  const JAKARTA_OFFSET_MS = 7 * 3_600_000;
  return new Date(at.getTime() + JAKARTA_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}

function eventOfTrigger(form: SendForm): WebhookEvent | null {
  const common = { email: form.recipient, date: jakartaTime(new Date()) };
  switch (triggerOf(form.recipient)) {
    case 'bounce':
      return { type: 'bounce', ...common, reason: 'User Unknown' };
    case 'open':
      return { type: 'emailopen', ...common };
    case 'click':
      return { type: 'emailclick', ...common, link_clicked: firstLink(form.content) };
    default:
      return null;
  }
}

function firstLink(content: string): string {
  const link = /href\s*=\s*["']?(https?:[^"'\s>]+)/i.exec(content)?.[1] ?? /https?:[^\s<>"']+/i.exec(content)?.[0];
  return link?.replaceAll('&amp;', '&') ?? 'https://toko-melati.example/';
}

function deadline(): AbortSignal {
  return AbortSignal.timeout(POST_TIMEOUT_MS);
}

/** One connection per event: a pooled one would outlive the sandbox. Redirects are not followed. */
function postJson(url: URL, body: object, signal: AbortSignal): Promise<number> {
  const payload = Buffer.from(JSON.stringify(body));
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': payload.length,
      'user-agent': 'Mailketing',
    };
    const outgoing = request(url, { method: 'POST', agent: false, headers, signal }, (response) => {
      response.resume();
      response.once('error', reject);
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    outgoing.once('error', reject);
    outgoing.end(payload);
  });
}
