import { isHttpUrl } from '../field-readers.ts';
import { asObject } from '../validation.ts';
import { BrevoProblem, invalid, missing, outOfRange } from './answers.ts';
import { SUBSCRIPTIONS } from './events.ts';

/** A webhook as POST /webhooks registers it and GetWebhook of the SDK shows it. */
export interface BrevoWebhook {
  id: number;
  url: string;
  description: string;
  type: 'transactional';
  events: string[];
  batched: boolean;
  auth: { type: string; token: string } | null;
  headers: Array<{ key: string; value: string }>;
  /** ISO 8601. */
  createdAt: string;
  modifiedAt: string;
}

const MAX_WEBHOOKS = 40;
const FIRST_ID = 26_224;

/** The webhooks registered through the API. */
export class WebhookStore {
  #webhooks: BrevoWebhook[] = [];
  #nextId = FIRST_ID;

  /** Reads `{url, events, type?, description?, auth?, headers?, batched?}`; throws a BrevoProblem. */
  add(body: unknown): BrevoWebhook {
    if (this.#webhooks.length >= MAX_WEBHOOKS) throw outOfRange(`more than ${MAX_WEBHOOKS} webhooks`);
    const input = asObject(body);
    if (typeof input.url !== 'string') throw missing('url');
    if (!isHttpUrl(input.url)) throw invalid('url is not valid');
    if (input.type !== undefined && input.type !== 'transactional') {
      throw invalid('type is not valid: the sandbox knows transactional webhooks only');
    }
    const now = new Date().toISOString();
    const webhook: BrevoWebhook = {
      id: this.#nextId++,
      url: input.url,
      description: typeof input.description === 'string' ? input.description : '',
      type: 'transactional',
      events: readEvents(input.events),
      batched: input.batched === true,
      auth: readAuth(input.auth),
      headers: readHeaders(input.headers),
      createdAt: now,
      modifiedAt: now,
    };
    this.#webhooks.push(webhook);
    return webhook;
  }

  list(): readonly BrevoWebhook[] {
    return this.#webhooks;
  }

  /** Throws a BrevoProblem when there is none of that id. */
  remove(id: string): void {
    const left = this.#webhooks.filter((webhook) => String(webhook.id) !== id);
    if (left.length === this.#webhooks.length) {
      throw new BrevoProblem('document_not_found', 'Webhook does not exist', 404);
    }
    this.#webhooks = left;
  }

  clear(): void {
    this.#webhooks = [];
  }
}

function readEvents(value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0) throw missing('events');
  return value.map((event) => {
    if (typeof event !== 'string' || !SUBSCRIPTIONS.has(event)) throw invalid(`event ${String(event)} is not valid`);
    return event;
  });
}

function readAuth(value: unknown): BrevoWebhook['auth'] {
  if (value === undefined || value === null) return null;
  const { type, token } = asObject(value);
  if (typeof type !== 'string' || typeof token !== 'string') throw invalid('auth is not valid');
  return { type, token };
}

function readHeaders(value: unknown): BrevoWebhook['headers'] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw invalid('headers is not valid');
  return value.map((item) => {
    const { key, value: text } = asObject(item);
    if (typeof key !== 'string' || typeof text !== 'string') throw invalid('headers is not valid');
    return { key, value: text };
  });
}
