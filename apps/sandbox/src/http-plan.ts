import type { Fault } from './fault.store.ts';
import { type Delivery, type HttpAnswer, htmlAnswer } from './http-answer.ts';
import { HTTP_BEHAVIOURS, type HttpBehaviour } from './providers.ts';

/**
 * What happens to one request. `refuse`: nothing is taken, whatever it says.
 * `process`: it is checked and taken as usual, only the answer suffers.
 */
export type SendPlan =
  | { step: 'refuse'; answer: HttpAnswer; delivery: Delivery }
  | { step: 'process'; replace: HttpAnswer | null; delivery: Delivery; label?: string };

/** The refusals of one provider in its own words. */
export interface FaultWords {
  /** Title of the page that `html` answers with. */
  name: string;
  badRequest: HttpAnswer;
  unauthorized: HttpAnswer;
  noCredits: HttpAnswer;
  tooMany: HttpAnswer;
}

const PLAIN: Delivery = { manner: 'plain' };
export const NORMAL: SendPlan = { step: 'process', replace: null, delivery: PLAIN };

/** Longer than any sensible client timeout. */
const HANG_MS = 120_000;
const DRIP_MS = 200;
const RETRY_AFTER_MS = 1_000;

const NOTHING: HttpAnswer = { status: 0, contentType: '', body: '' };

const PLANS: Record<HttpBehaviour, (words: FaultWords, delayMs: number | null) => SendPlan> = {
  refused: () => refuse(NOTHING, { manner: 'reset' }),
  tls: () => refuse(NOTHING, { manner: 'tls' }),
  '301': () => refuse({ ...htmlAnswer(301, '301 Moved Permanently'), headers: { location: '/moved' } }),
  '400': (words) => refuse(words.badRequest),
  '401': (words) => refuse(words.unauthorized),
  '429': (words, delayMs) => refuse(retryAfter(words.tooMany, delayMs ?? RETRY_AFTER_MS)),
  '500': () => refuse(htmlAnswer(500, '500 Internal Server Error')),
  '502': () => refuse(htmlAnswer(502, '502 Bad Gateway')),
  hang: (_words, delayMs) => refuse(NOTHING, { manner: 'hang', ms: delayMs ?? HANG_MS }),
  no_credits: (words) => refuse(words.noCredits),
  reset: () => ({ step: 'process', replace: null, delivery: { manner: 'reset' } }),
  truncated: () => ({ step: 'process', replace: null, delivery: { manner: 'truncated' } }),
  html: (words) => ({ step: 'process', replace: htmlAnswer(200, words.name), delivery: PLAIN }),
  drip: (_words, delayMs) => ({ step: 'process', replace: null, delivery: { manner: 'drip', ms: delayMs ?? DRIP_MS } }),
};

export function planOfFault(fault: Fault, words: FaultWords): SendPlan {
  const behaviour = HTTP_BEHAVIOURS.find((known) => known === fault.behaviour);
  if (!behaviour) throw new Error(`No provider over HTTP can show the fault ${fault.behaviour}`);
  return PLANS[behaviour](words, fault.delayMs);
}

export function refuse(answer: HttpAnswer, delivery: Delivery = PLAIN): SendPlan {
  return { step: 'refuse', answer, delivery };
}

function retryAfter(answer: HttpAnswer, ms: number): HttpAnswer {
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(Math.ceil(ms / 1000)) } };
}

/** What `flaky` and `slow` need to know of the account they hit. */
export interface TriggerSettings {
  slowMs: number;
  flakyStatus: 429 | 500;
}

/** What a recipient's local part asks for, the same for every provider over HTTP; null where it asks for nothing. */
export function planOfTrigger(
  trigger: string,
  settings: TriggerSettings,
  words: FaultWords,
  firstTry: () => boolean,
): SendPlan | null {
  switch (trigger) {
    case '500':
    case '429':
      return PLANS[trigger](words, null);
    case 'flaky':
      return firstTry() ? PLANS[settings.flakyStatus](words, null) : null;
    case 'slow':
      return { step: 'process', replace: null, delivery: { manner: 'late', ms: settings.slowMs } };
    case 'html':
      return { step: 'process', replace: null, delivery: PLAIN, label: 'text/html; charset=UTF-8' };
    case 'garbage':
      return { step: 'process', replace: GARBAGE, delivery: PLAIN };
    default:
      return null;
  }
}

const GARBAGE: HttpAnswer = {
  status: 200,
  contentType: 'text/html; charset=UTF-8',
  body: 'Notice: Undefined index: status in send.php',
};
