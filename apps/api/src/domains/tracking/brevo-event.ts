import { z } from 'zod';
import { BounceClass, bounceClassOf } from './bounce-class.ts';
import { bareId, finalRefusals, keptWords, plainRefusals, uuidIn } from './event-words.ts';
import { AddressNews, type ProviderEvent } from './mail-event.ts';
import { OpenKind, TrackingKind } from './tracking.entity.ts';

const brevoEvent = z.object({
  event: z.string(),
  email: z.string(),
  'message-id': z.string().nullish().catch(null),
  ts_epoch: z.coerce.number().nullish().catch(null),
  ts_event: z.coerce.number().nullish().catch(null),
  ts: z.coerce.number().nullish().catch(null),
  link: z.string().nullish().catch(null),
  reason: z.string().nullish().catch(null),
  tag: z.unknown().optional(),
  tags: z.unknown().optional(),
  'X-Mailin-custom': z.unknown().optional(),
});
type BrevoEvent = z.infer<typeof brevoEvent>;

type Meaning = Pick<ProviderEvent, 'kind' | 'address'> & { openKind?: OpenKind };

const { ACCEPTED, DELIVERED, DEFERRED, OPENED, CLICKED, SOFT_BOUNCED, BOUNCED, COMPLAINED, UNSUBSCRIBED, REFUSED } =
  TrackingKind;
const human = { kind: OPENED, address: null, openKind: OpenKind.LIKELY_HUMAN };
/** Apple's relay loads pictures of mails that nobody looks at (contracts §2.4). */
const machine = { kind: OPENED, address: null, openKind: OpenKind.APPLE_MPP };
const complaint = { kind: COMPLAINED, address: AddressNews.COMPLAINED };
const optOut = { kind: UNSUBSCRIBED, address: AddressNews.UNSUBSCRIBED };
const refused = { kind: REFUSED, address: null };

/** Contracts §2.4, by the `event` of the payload. */
const meanings: Record<string, (reason: string) => Meaning> = {
  request: () => ({ kind: ACCEPTED, address: null }),
  delivered: () => ({ kind: DELIVERED, address: AddressNews.FINE }),
  deferred: deferral,
  soft_bounce: (reason) => ({
    kind: SOFT_BOUNCED,
    address: bounceClassOf(reason) === BounceClass.POLICY ? null : AddressNews.SOFT,
  }),
  hard_bounce: (reason) => finalRefusals[bounceClassOf(reason) ?? BounceClass.HARD],
  invalid_email: () => ({ kind: BOUNCED, address: AddressNews.DEAD }),
  blocked: () => refused,
  error: () => refused,
  spam: () => complaint,
  complaint: () => complaint,
  unique_opened: () => human,
  opened: () => human,
  unique_proxy_open: () => machine,
  proxy_open: () => machine,
  click: () => ({ kind: CLICKED, address: null }),
  unsubscribe: () => optOut,
  unsubscribed: () => optOut,
};

/** One was seen that carried a refusal for good: then it is one. */
function deferral(reason: string): Meaning {
  const refusal = /\b5\.\d{1,3}\.\d{1,3}\b/.test(reason) && bounceClassOf(reason);
  return refusal ? plainRefusals[refusal] : { kind: DEFERRED, address: null };
}

export function readBrevo(body: unknown): ProviderEvent | null {
  const { data } = brevoEvent.safeParse(body);
  const meaning = data && Object.hasOwn(meanings, data.event) ? meanings[data.event]?.(data.reason ?? '') : undefined;
  if (!data || !meaning) return null;
  const { kind, address, openKind = null } = meaning;
  return {
    // Through Brevo's relay the Message-ID is our own and holds the UUID.
    messageId: uuidIn([data['X-Mailin-custom'], data.tags, data.tag, data['message-id']]),
    providerMessageId: bareId(data['message-id']),
    recipient: data.email.trim().toLowerCase(),
    kind,
    address,
    openKind,
    at: momentOf(data),
    url: kind === CLICKED ? (data.link ?? null) : null,
    words: keptWords(data.reason),
    provesAcceptance: kind !== REFUSED,
    name: data.event,
  };
}

/** Contracts §2.4: `ts_epoch` is in ms, one sample holds seconds, and some events have only the others. */
function momentOf({ ts_epoch, ts_event, ts }: BrevoEvent): Date | null {
  const told = [ts_epoch, ts_event, ts].find((value) => typeof value === 'number' && value > 0);
  if (!told) return null;
  const moment = new Date(told < 1e11 ? told * 1_000 : told);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** Null for what is no event. */
export function brevoIdentity(body: unknown): unknown {
  const { data } = brevoEvent.safeParse(body);
  return (
    data && [
      bareId(data['message-id']),
      data.event,
      data.email,
      data.ts_epoch ?? data.ts_event ?? null,
      data.link ?? null,
    ]
  );
}
