import type { Fault } from '../fault.store.ts';
import { type Delivery, type HttpAnswer, htmlAnswer, jsonAnswer } from '../http-answer.ts';
import type { MailketingBehaviour } from '../providers.ts';
import type { MailketingAccount } from './account.ts';

/** Texts of `response`, letter for letter as the vendor sends them (contracts §1.1). */
export const RESPONSES = {
  sent: 'Mail Sent',
  wrongToken: 'User Not Found or Wrong API Token',
  noToken: 'Access Denied, Invalid Token',
  noCredits: 'No Credits, Please Top Up',
  unknownSender: 'Unknown Sender, Please Add your Sender Email at Add Domain Menu',
  blacklisted: 'Blacklisted',
  emptyFromName: 'Empty From Name',
  emptyRecipient: 'Empty Recipient, Please Add recipient address',
  emptySubject: 'Empty Subject, Please Add Subject Email',
  emptyContent: 'Empty Content, Please Add Email Content',
} as const;

/**
 * What happens to one send. `refuse`: nothing is taken, whatever the form says.
 * `process`: the form is checked and the mail taken as usual, only the answer suffers.
 */
export type SendPlan =
  | { step: 'refuse'; answer: HttpAnswer; delivery: Delivery }
  | { step: 'process'; replace: HttpAnswer | null; delivery: Delivery; label?: string };

const PLAIN: Delivery = { manner: 'plain' };
export const NORMAL: SendPlan = { step: 'process', replace: null, delivery: PLAIN };

/** Longer than any sensible client timeout. */
const HANG_MS = 120_000;
const DRIP_MS = 200;
const RETRY_AFTER_MS = 1_000;

export function failed(response: string): HttpAnswer {
  return jsonAnswer({ status: 'failed', response });
}

function tooMany(retryAfterMs: number): HttpAnswer {
  const answer = jsonAnswer({ status: 'failed', response: 'Too Many Requests' }, 429);
  return { ...answer, headers: { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) } };
}

function refuse(answer: HttpAnswer, delivery: Delivery = PLAIN): SendPlan {
  return { step: 'refuse', answer, delivery };
}

const NOTHING: HttpAnswer = { status: 0, contentType: '', body: '' };

const FAULT_PLANS: Record<MailketingBehaviour, (delayMs: number | null) => SendPlan> = {
  refused: () => refuse(NOTHING, { manner: 'reset' }),
  tls: () => refuse(NOTHING, { manner: 'tls' }),
  '301': () => refuse({ ...htmlAnswer(301, '301 Moved Permanently'), headers: { location: '/mailketing/moved' } }),
  '400': () => refuse(jsonAnswer({ status: 'failed', response: 'Bad Request' }, 400)),
  '401': () => refuse(failed(RESPONSES.wrongToken)),
  '429': (delayMs) => refuse(tooMany(delayMs ?? RETRY_AFTER_MS)),
  '500': () => refuse(htmlAnswer(500, '500 Internal Server Error')),
  '502': () => refuse(htmlAnswer(502, '502 Bad Gateway')),
  hang: (delayMs) => refuse(NOTHING, { manner: 'hang', ms: delayMs ?? HANG_MS }),
  no_credits: () => refuse(failed(RESPONSES.noCredits)),
  reset: () => ({ step: 'process', replace: null, delivery: { manner: 'reset' } }),
  truncated: () => ({ step: 'process', replace: null, delivery: { manner: 'truncated' } }),
  html: () => ({ step: 'process', replace: htmlAnswer(200, 'Mailketing'), delivery: PLAIN }),
  drip: (delayMs) => ({ step: 'process', replace: null, delivery: { manner: 'drip', ms: delayMs ?? DRIP_MS } }),
};

export function planOfFault(fault: Fault): SendPlan {
  for (const [behaviour, plan] of Object.entries(FAULT_PLANS)) {
    if (behaviour === fault.behaviour) return plan(fault.delayMs);
  }
  throw new Error(`Mailketing cannot show the fault ${fault.behaviour}`);
}

/** What a recipient's local part asks for; null where it asks for nothing special. */
export function planOfTrigger(trigger: string, account: MailketingAccount, firstTry: () => boolean): SendPlan | null {
  switch (trigger) {
    case 'blacklisted':
      return refuse(failed(RESPONSES.blacklisted));
    case '500':
      return refuse(htmlAnswer(500, '500 Internal Server Error'));
    case '429':
      return refuse(tooMany(RETRY_AFTER_MS));
    case 'flaky':
      if (!firstTry()) return null;
      return refuse(
        account.flakyStatus === 429 ? tooMany(RETRY_AFTER_MS) : htmlAnswer(500, '500 Internal Server Error'),
      );
    case 'slow':
      return { step: 'process', replace: null, delivery: { manner: 'late', ms: account.slowMs } };
    case 'html':
      return { step: 'process', replace: null, delivery: PLAIN, label: 'text/html; charset=UTF-8' };
    case 'garbage':
      return { step: 'process', replace: garbage(), delivery: PLAIN };
    default:
      return null;
  }
}

function garbage(): HttpAnswer {
  return { status: 200, contentType: 'text/html; charset=UTF-8', body: 'Notice: Undefined index: status in send.php' };
}
