import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ProviderKind } from '../delivery/provider.entity.ts';

/** What a provider's event proves about a mail: that it was taken, or nothing. */
export interface ProviderEvent {
  /** UUID of our message where the provider tells; null: only the address is known. */
  messageId: string | null;
  /** Lower case. */
  recipient: string;
  /** True when the provider must have taken the mail for this event to happen. */
  provesAcceptance: boolean;
  /** The event in the provider's words, such as `delivered`. */
  name: string;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

const brevoEvent = z.object({
  event: z.string(),
  email: z.string(),
  'message-id': z.string().optional(),
  ts_epoch: z.number().optional(),
  ts_event: z.number().optional(),
  link: z.string().optional(),
  tags: z.array(z.string()).optional(),
  'X-Mailin-custom': z.string().optional(),
});

const mailketingEvent = z.object({
  type: z.string().optional(),
  event: z.string().optional(),
  email: z.string(),
  date: z.string().optional(),
  reason: z.string().optional(),
  link_clicked: z.string().optional(),
  message_id: z.string().optional(),
});

/** Contracts §2.4: a mail with these events was taken. `error` and `blocked` say that it was not, or not by its fault. */
const BREVO_TAKEN = new Set([
  'request',
  'delivered',
  'deferred',
  'soft_bounce',
  'hard_bounce',
  'invalid_email',
  'spam',
  'complaint',
  'unique_opened',
  'opened',
  'unique_proxy_open',
  'proxy_open',
  'click',
  'unsubscribe',
  'unsubscribed',
]);

/** Contracts §1.4; there is no event for delivery. */
const MAILKETING_TAKEN = new Set([
  'emailopen',
  'emailclick',
  'bounce',
  'soft_bounce',
  'hard_bounce',
  'spam',
  'unsubscribe',
  'unsubscribed',
]);

/** Null when the body is not an event of this kind of provider. */
export function readProviderEvent(kind: ProviderKind, body: unknown): ProviderEvent | null {
  if (kind === ProviderKind.BREVO) return readBrevo(body);
  return kind === ProviderKind.SMTP ? null : readMailketing(body);
}

function readBrevo(body: unknown): ProviderEvent | null {
  const parsed = brevoEvent.safeParse(body);
  if (!parsed.success) return null;
  const { event, email, tags = [] } = parsed.data;
  const told = [parsed.data['X-Mailin-custom'] ?? '', ...tags].map((text) => UUID.exec(text)?.[0]).find(Boolean);
  return {
    messageId: told ?? null,
    recipient: email.trim().toLowerCase(),
    provesAcceptance: BREVO_TAKEN.has(event),
    name: event,
  };
}

function readMailketing(body: unknown): ProviderEvent | null {
  const parsed = mailketingEvent.safeParse(body);
  const name = parsed.data?.type ?? parsed.data?.event;
  if (!parsed.success || name === undefined) return null;
  return {
    messageId: UUID.exec(parsed.data.message_id ?? '')?.[0] ?? null,
    recipient: parsed.data.email.trim().toLowerCase(),
    provesAcceptance: MAILKETING_TAKEN.has(name.toLowerCase()),
    name,
  };
}

/** The same event has the same key however often it comes (contracts §12); what cannot be read is its own key. */
export function dedupeKeyOf(kind: ProviderKind, body: unknown): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(identityOf(kind, body)))
    .digest();
}

function identityOf(kind: ProviderKind, body: unknown): unknown {
  if (kind === ProviderKind.BREVO) {
    const { data } = brevoEvent.safeParse(body);
    if (!data) return body;
    const messageId = (data['message-id'] ?? '').replace(/[<>]/g, '');
    return [messageId, data.event, data.email, data.ts_epoch ?? data.ts_event ?? null, data.link ?? null];
  }
  const { data } = mailketingEvent.safeParse(body);
  if (!data) return body;
  return [data.type ?? data.event, data.email, data.date ?? null, data.link_clicked ?? data.reason ?? null];
}
