import { ErrorClass } from '../message.entity.ts';
import type { Outcome } from './adapter.ts';
import type { HttpAnswer } from './http-exchange.ts';
import { retryAfterOf, wordsOf } from './http-outcome.ts';

type Rejection = Exclude<ErrorClass, ErrorClass.UNKNOWN_OUTCOME>;

/** Exact answers of contracts §1.1 first, then keywords, as the vendor words new answers freely. */
const answers: [pattern: RegExp, errorClass: Rejection][] = [
  [/^user not found or wrong api token$|^access denied, invalid token$/i, ErrorClass.AUTH],
  [/^no credits, please top up$/i, ErrorClass.INSUFFICIENT_CREDIT],
  [/^unknown sender, please add your sender email/i, ErrorClass.CONFIG],
  [/^blacklisted$/i, ErrorClass.RECIPIENT],
  [/^empty (from name|recipient|subject|content)/i, ErrorClass.PERMANENT],
  [/token/i, ErrorClass.AUTH],
  [/credit/i, ErrorClass.INSUFFICIENT_CREDIT],
  [/sender/i, ErrorClass.CONFIG],
  [/blacklist/i, ErrorClass.RECIPIENT],
];

/** `status` success decides; the HTTP status does not, because business failures come with 200 (contracts §1.1). */
export function outcomeOfAnswer(given: HttpAnswer): Outcome {
  const { status } = given;
  const code = String(status);
  const words = wordsOf(given);
  const answer = parseAnswer(given.body);
  if (status === 429) {
    const limited = { kind: 'rejected', errorClass: ErrorClass.RATE_LIMITED, code } as const;
    return { ...limited, words: answer?.response || words, ...retryAfterOf(given, Date.now()) };
  }
  if (status >= 500) return { kind: 'unknown', code, words };
  if (status === 401 || status === 403) return { kind: 'rejected', errorClass: ErrorClass.AUTH, code, words };
  if (status >= 300 && status < 400) return { kind: 'rejected', errorClass: ErrorClass.CONFIG, code, words };
  if (answer) return outcomeOfBusinessAnswer(answer, code);
  if (status >= 400) return { kind: 'rejected', errorClass: ErrorClass.PERMANENT, code, words };
  return { kind: 'unknown', code, words };
}

/** True when the answer to an empty mail complains of the emptiness: the token was taken. */
export function tookToken(body: string): boolean {
  return /^empty /i.test(parseAnswer(body)?.response ?? '');
}

/** Credits in the answer of /ceksaldo, which is worded in several ways (contracts §1.1); null when it tells none. */
export function creditsIn(body: string): number | null {
  const fields = parseObject(body);
  if (!fields) return null;
  const told = fields.credits ?? fields.credit ?? fields.saldo;
  const credits = typeof told === 'string' && told.trim() !== '' ? Number(told) : told;
  return typeof credits === 'number' && Number.isFinite(credits) ? credits : null;
}

interface Answer {
  status: string;
  response: string;
  messageId: string | null;
}

function outcomeOfBusinessAnswer(answer: Answer, code: string): Outcome {
  const words = answer.response;
  if (answer.status === 'success') return { kind: 'accepted', providerMessageId: answer.messageId, code, words };
  const errorClass = answers.find(([pattern]) => pattern.test(words))?.[1] ?? ErrorClass.PERMANENT;
  return { kind: 'rejected', errorClass, code, words };
}

/** JSON, whatever the label says; null when it is not an answer of this API. */
function parseAnswer(body: string): Answer | null {
  const fields = parseObject(body);
  if (!fields || !('status' in fields)) return null;
  const { status, response, message, message_id } = fields;
  return {
    status: status === true ? 'success' : String(status).toLowerCase(),
    response: String(response ?? message ?? ''),
    messageId: typeof message_id === 'string' ? message_id : null,
  };
}

function parseObject(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
  } catch {
    return null;
  }
}
