import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';

/** What one mail hears back, and what must be known of it afterwards, however often and in whatever order it hears it. */
export interface Story {
  name: string;
  kind: ProviderKind.BREVO | ProviderKind.MAILKETING_V1;
  /** Payloads of contracts §1.4 and §2.4 without address and id. */
  events: Record<string, unknown>[];
  status: string;
  /** Times that must be known; the others must not. */
  times?: string[];
  suppressed?: string;
  softBounces?: number;
  optedOut?: boolean;
}

const { BREVO, MAILKETING_V1 } = ProviderKind;
const MOMENT = 1_772_795_423;

/** One event of Brevo at `second`. */
const brevo = (event: string, second: number, more: Record<string, unknown> = {}) => ({
  event,
  date: '2026-03-06 11:10:23',
  ts: MOMENT + second,
  ts_event: MOMENT + second,
  ts_epoch: (MOMENT + second) * 1_000,
  subject: 'Pesanan',
  template_id: 12,
  sending_ip: '192.0.2.1',
  ...more,
});
const mailketing = (type: string, second: number, more: Record<string, unknown> = {}) => ({
  type,
  date: `2026-01-01 10:00:${String(second).padStart(2, '0')}`,
  ...more,
});
const old = (event: string, more: Record<string, unknown> = {}) => ({ event, ...more });

const LINK = 'https://toko-melati.example/pesanan/1001';

/** Every payload of contracts §1.4 and §2.4, alone and in the company it keeps. */
export const stories: Story[] = [
  { name: 'request', kind: BREVO, events: [brevo('request', 1)], status: 'SENT' },
  {
    name: 'delivered',
    kind: BREVO,
    events: [brevo('request', 1), brevo('delivered', 2)],
    status: 'DELIVERED',
    times: ['deliveredAt'],
  },
  {
    name: 'deferred, then delivered',
    kind: BREVO,
    events: [brevo('deferred', 2, { reason: '451 4.3.2 try again later' }), brevo('delivered', 3)],
    status: 'DELIVERED',
    times: ['deliveredAt'],
  },
  {
    name: 'deferred with a refusal for good',
    kind: BREVO,
    events: [brevo('deferred', 2, { reason: ' 550 5.1.1 No such user' })],
    status: 'BOUNCED',
    times: ['bouncedAt'],
    suppressed: 'HARD_BOUNCE',
  },
  {
    name: 'soft_bounce',
    kind: BREVO,
    events: [brevo('soft_bounce', 2, { reason: ' mailbox full' })],
    status: 'SENT',
    softBounces: 1,
  },
  {
    name: 'hard_bounce',
    kind: BREVO,
    events: [brevo('hard_bounce', 2, { reason: ' 550 5.1.1 user unknown' })],
    status: 'BOUNCED',
    times: ['bouncedAt'],
    suppressed: 'HARD_BOUNCE',
  },
  {
    name: 'hard_bounce for policy',
    kind: BREVO,
    events: [brevo('hard_bounce', 2, { reason: '554 5.7.1 blocked by policy' })],
    status: 'BOUNCED',
    times: ['bouncedAt'],
  },
  {
    name: 'invalid_email',
    kind: BREVO,
    events: [brevo('invalid_email', 2)],
    status: 'BOUNCED',
    times: ['bouncedAt'],
    suppressed: 'HARD_BOUNCE',
  },
  {
    name: 'blocked',
    kind: BREVO,
    events: [brevo('blocked', 2, { reason: 'blocked : due to blacklist user' })],
    status: 'BOUNCED',
    times: ['bouncedAt'],
  },
  { name: 'error', kind: BREVO, events: [brevo('error', 2)], status: 'BOUNCED', times: ['bouncedAt'] },
  {
    name: 'spam after all that can go before it',
    kind: BREVO,
    events: [brevo('delivered', 2), brevo('unique_opened', 3), brevo('click', 4, { link: LINK }), brevo('spam', 5)],
    status: 'COMPLAINED',
    times: ['deliveredAt', 'openedAt', 'clickedAt', 'complainedAt'],
    suppressed: 'COMPLAINT',
  },
  {
    name: 'complaint',
    kind: BREVO,
    events: [brevo('complaint', 2)],
    status: 'COMPLAINED',
    times: ['complainedAt'],
    suppressed: 'COMPLAINT',
  },
  {
    name: 'a complaint and a bounce',
    kind: BREVO,
    events: [brevo('hard_bounce', 2), brevo('spam', 3)],
    status: 'COMPLAINED',
    times: ['bouncedAt', 'complainedAt'],
    suppressed: 'COMPLAINT',
  },
  {
    name: 'unique_opened and opened',
    kind: BREVO,
    events: [brevo('delivered', 2), brevo('unique_opened', 3), brevo('opened', 30), brevo('opened', 40)],
    status: 'OPENED',
    times: ['deliveredAt', 'openedAt'],
  },
  {
    name: 'opens of a machine',
    kind: BREVO,
    events: [brevo('delivered', 2), brevo('unique_proxy_open', 3), brevo('proxy_open', 4)],
    status: 'DELIVERED',
    times: ['deliveredAt', 'machineOpenedAt'],
  },
  {
    name: 'click',
    kind: BREVO,
    events: [brevo('click', 4, { link: LINK }), brevo('opened', 3), brevo('delivered', 2)],
    status: 'CLICKED',
    times: ['deliveredAt', 'openedAt', 'clickedAt'],
  },
  {
    name: 'unsubscribed',
    kind: BREVO,
    events: [brevo('delivered', 2), brevo('unsubscribed', 4)],
    status: 'DELIVERED',
    times: ['deliveredAt', 'unsubscribedAt'],
    optedOut: true,
  },
  {
    name: 'unsubscribe',
    kind: BREVO,
    events: [brevo('unsubscribe', 4)],
    status: 'SENT',
    times: ['unsubscribedAt'],
    optedOut: true,
  },
  {
    name: 'emailopen',
    kind: MAILKETING_V1,
    events: [mailketing('emailopen', 1), mailketing('emailopen', 9)],
    status: 'OPENED',
    times: ['openedAt'],
  },
  {
    name: 'emailclick',
    kind: MAILKETING_V1,
    events: [mailketing('emailclick', 5, { link_clicked: LINK }), mailketing('emailopen', 4)],
    status: 'CLICKED',
    times: ['openedAt', 'clickedAt'],
  },
  {
    name: 'bounce of an unknown user',
    kind: MAILKETING_V1,
    events: [mailketing('bounce', 2, { reason: 'User Unknown' })],
    status: 'BOUNCED',
    times: ['bouncedAt'],
    suppressed: 'HARD_BOUNCE',
  },
  {
    name: 'bounce of a full mailbox',
    kind: MAILKETING_V1,
    events: [mailketing('bounce', 2, { reason: '552 5.2.2 Mailbox full' })],
    status: 'SENT',
    softBounces: 1,
  },
  {
    name: 'bounce for policy',
    kind: MAILKETING_V1,
    events: [mailketing('bounce', 2, { reason: '550 5.7.1 Message rejected as spam' })],
    status: 'BOUNCED',
    times: ['bouncedAt'],
  },
  {
    name: 'unsubscribe by the list',
    kind: MAILKETING_V1,
    events: [mailketing('unsubscribe', 3, { list_id: '7', first_name: 'Siti' })],
    status: 'SENT',
    times: ['unsubscribedAt'],
    optedOut: true,
  },
  {
    name: 'newsubscriber',
    kind: MAILKETING_V1,
    events: [mailketing('newsubscriber', 3, { list_id: '7' })],
    status: 'SENT',
  },
  {
    name: 'old hard_bounce',
    kind: MAILKETING_V1,
    events: [old('hard_bounce', { reason: 'no such user' })],
    status: 'BOUNCED',
    times: ['bouncedAt'],
    suppressed: 'HARD_BOUNCE',
  },
  {
    name: 'old soft_bounce',
    kind: MAILKETING_V1,
    events: [old('soft_bounce', { reason: 'try later' })],
    status: 'SENT',
    softBounces: 1,
  },
  {
    name: 'old invalid_email',
    kind: MAILKETING_V1,
    events: [old('invalid_email')],
    status: 'BOUNCED',
    times: ['bouncedAt'],
    suppressed: 'HARD_BOUNCE',
  },
  {
    name: 'old spam',
    kind: MAILKETING_V1,
    events: [old('spam')],
    status: 'COMPLAINED',
    times: ['complainedAt'],
    suppressed: 'COMPLAINT',
  },
  {
    name: 'old blocked',
    kind: MAILKETING_V1,
    events: [old('blocked', { reason: 'blocked' })],
    status: 'BOUNCED',
    times: ['bouncedAt'],
  },
  { name: 'old error', kind: MAILKETING_V1, events: [old('error')], status: 'BOUNCED', times: ['bouncedAt'] },
  {
    name: 'old unsubscribed',
    kind: MAILKETING_V1,
    events: [old('unsubscribed')],
    status: 'SENT',
    times: ['unsubscribedAt'],
    optedOut: true,
  },
];

/** The payloads of a story as its provider posts them about one mail. */
export function payloadsOf(story: Story, mail: { id: string; to: string }): Record<string, unknown>[] {
  if (story.kind === MAILKETING_V1) return story.events.map((event) => ({ ...event, email: mail.to }));
  const mid = mail.id.slice(4);
  return story.events.map((event, index) => ({
    ...event,
    email: mail.to,
    id: 26_224,
    'message-id': `<${mid.slice(0, 13)}@smtp-relay.mailin.fr>`,
    // Contracts §2.4: sometimes a custom header, sometimes tags, sometimes a list written as text.
    ...[{ 'X-Mailin-custom': JSON.stringify({ mid }) }, { tags: [mid] }, { tag: JSON.stringify(['pesanan', mid]) }][
      index % 3
    ],
  }));
}

/** The same values in another order, by a seed. */
export function shuffled<T>(values: T[], seed: number): T[] {
  let state = seed + 1;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return values
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
