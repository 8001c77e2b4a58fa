import { z } from 'zod';
import { bounceClassOf } from './bounce-class.ts';
import { finalRefusals, keptWords, plainRefusals, uuidIn } from './event-words.ts';
import { AddressNews, type ProviderEvent } from './mail-event.ts';
import { OpenKind, TrackingKind } from './tracking.entity.ts';

const text = z.coerce.string().nullish().catch(null);
const mailketingEvent = z.object({
  type: text,
  event: text,
  email: z.string(),
  date: text,
  reason: text,
  link_clicked: text,
  message_id: text,
});

type Meaning = Pick<ProviderEvent, 'kind' | 'address'>;

const { OPENED, CLICKED, SOFT_BOUNCED, BOUNCED, COMPLAINED, UNSUBSCRIBED, REFUSED } = TrackingKind;
const optOut = { kind: UNSUBSCRIBED, address: AddressNews.UNSUBSCRIBED };
const refused = { kind: REFUSED, address: null };
/** It did not arrive; that the address is bad, nobody said. */
const unclear = { kind: BOUNCED, address: AddressNews.SOFT };

/** Contracts §1.4, both dialects; there is no event for delivery, and `newsubscriber` is not about a mail. */
const meanings: Record<string, (reason: string) => Meaning> = {
  emailopen: () => ({ kind: OPENED, address: null }),
  emailclick: () => ({ kind: CLICKED, address: null }),
  bounce: (reason) => {
    const says = bounceClassOf(reason);
    return says ? plainRefusals[says] : unclear;
  },
  hard_bounce: (reason) => {
    const says = bounceClassOf(reason);
    return says ? finalRefusals[says] : { kind: BOUNCED, address: AddressNews.DEAD };
  },
  soft_bounce: () => ({ kind: SOFT_BOUNCED, address: AddressNews.SOFT }),
  invalid_email: () => ({ kind: BOUNCED, address: AddressNews.DEAD }),
  spam: () => ({ kind: COMPLAINED, address: AddressNews.COMPLAINED }),
  unsubscribe: () => optOut,
  unsubscribed: () => optOut,
  blocked: () => refused,
  error: () => refused,
};

export function readMailketing(body: unknown): ProviderEvent | null {
  const { data } = mailketingEvent.safeParse(body);
  const name = (data?.type ?? data?.event ?? '').toLowerCase();
  const meaning = Object.hasOwn(meanings, name) ? meanings[name]?.(data?.reason ?? '') : undefined;
  if (!data || !meaning) return null;
  const { kind, address } = meaning;
  return {
    messageId: uuidIn(data.message_id),
    providerMessageId: null,
    recipient: data.email.trim().toLowerCase(),
    kind,
    address,
    openKind: kind === OPENED ? OpenKind.LIKELY_HUMAN : null,
    at: momentOf(data.date),
    url: kind === CLICKED ? (data.link_clicked ?? null) : null,
    words: keptWords(data.reason),
    provesAcceptance: kind !== REFUSED,
    name,
  };
}

/** `2026-01-01 10:00:00`, taken for WIB: nobody documents the zone. */
function momentOf(date: string | null | undefined): Date | null {
  const parts = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)$/.exec(date?.trim() ?? '');
  if (!parts) return null;
  const moment = new Date(`${parts[1]}T${parts[2]}+07:00`);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** Null for what is no event. */
export function mailketingIdentity(body: unknown): unknown {
  const { data } = mailketingEvent.safeParse(body);
  return data && [data.type ?? data.event, data.email, data.date ?? null, data.link_clicked ?? data.reason ?? null];
}
