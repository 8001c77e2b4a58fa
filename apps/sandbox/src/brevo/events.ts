import { triggerOf } from '../triggers.ts';

/**
 * Names by where they are used: the payload's `event` (the key), the `event` of statistics, and what a webhook
 * subscribes as. An empty list: no subscription is known, so every webhook gets it (contracts §2.4).
 */
export const EVENTS = {
  request: { report: 'requests', subscriptions: ['request', 'sent'] },
  delivered: { report: 'delivered', subscriptions: ['delivered'] },
  deferred: { report: 'deferred', subscriptions: ['deferred'] },
  soft_bounce: { report: 'softBounces', subscriptions: ['softBounce'] },
  hard_bounce: { report: 'hardBounces', subscriptions: ['hardBounce'] },
  invalid_email: { report: 'invalid', subscriptions: ['invalid'] },
  blocked: { report: 'blocked', subscriptions: ['blocked'] },
  spam: { report: 'spam', subscriptions: ['spam'] },
  unique_opened: { report: 'opened', subscriptions: ['uniqueOpened'] },
  opened: { report: 'opened', subscriptions: ['opened'] },
  click: { report: 'clicks', subscriptions: ['click'] },
  unsubscribed: { report: 'unsubscribed', subscriptions: ['unsubscribed'] },
  error: { report: 'error', subscriptions: [] },
  unique_proxy_open: { report: 'loadedByProxy', subscriptions: [] },
  proxy_open: { report: 'loadedByProxy', subscriptions: [] },
} as const;

export type BrevoEvent = keyof typeof EVENTS;

export const EVENT_NAMES = Object.keys(EVENTS).filter((name): name is BrevoEvent => Object.hasOwn(EVENTS, name));
export const REPORT_NAMES: ReadonlySet<string> = new Set([
  'bounces',
  ...EVENT_NAMES.map((name) => EVENTS[name].report),
]);
export const SUBSCRIPTIONS: ReadonlySet<string> = new Set(
  EVENT_NAMES.flatMap((name) => [...EVENTS[name].subscriptions]),
);

/** `bounces` stands for both kinds. */
export function isReportedAs(event: BrevoEvent, wanted: string): boolean {
  const { report } = EVENTS[event];
  return report === wanted || (wanted === 'bounces' && (report === 'hardBounces' || report === 'softBounces'));
}

export function isSubscribed(event: BrevoEvent, subscriptions: readonly string[]): boolean {
  const names: readonly string[] = EVENTS[event].subscriptions;
  return names.length === 0 || names.some((name) => subscriptions.includes(name));
}

/** What follows the acceptance of a mail, in order; `reason` goes with the last event. */
export interface Fate {
  events: readonly BrevoEvent[];
  reason: string | null;
}

const DELIVERED: Fate = { events: ['request', 'delivered'], reason: null };
const BLOCKED: Fate = { events: ['request', 'blocked'], reason: 'blocked : due to blacklist user' };

/** A reason may begin with a space; one captured from the vendor did. */
const FATES: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  [
    'bounce',
    {
      events: ['request', 'hard_bounce'],
      reason: ' 550 5.1.1 The email account that you tried to reach does not exist',
    },
  ],
  ['softbounce', { events: ['request', 'soft_bounce'], reason: ' 552 5.2.2 The mailbox is full' }],
  ['deferred', { events: ['request', 'deferred'], reason: ' 451 4.7.1 Greylisted, please try again later' }],
  ['blocked', BLOCKED],
  ['invalid', { events: ['request', 'invalid_email'], reason: null }],
  ['error', { events: ['request', 'error'], reason: 'Internal error' }],
  ['spam', { events: ['request', 'delivered', 'spam'], reason: null }],
  ['open', { events: ['request', 'delivered', 'unique_opened', 'opened'], reason: null }],
  ['proxy', { events: ['request', 'delivered', 'unique_proxy_open', 'proxy_open'], reason: null }],
  ['click', { events: ['request', 'delivered', 'unique_opened', 'click'], reason: null }],
  ['unsubscribe', { events: ['request', 'delivered', 'unsubscribed'], reason: null }],
]);

export function fateOf(recipient: string, isBlocked: boolean): Fate {
  if (isBlocked) return BLOCKED;
  return FATES.get(triggerOf(recipient)) ?? DELIVERED;
}
