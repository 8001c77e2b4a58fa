import { ErrorClass } from '../message.entity.ts';
import type { Outcome } from './adapter.ts';

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
export function outcomeOfAnswer(status: number, body: string, words: string, retryAfter: string | null): Outcome {
  const code = String(status);
  const answer = parse(body);
  if (status === 429) {
    const seconds = Number(retryAfter);
    const wait = Number.isFinite(seconds) && seconds > 0 ? { retryAfterSeconds: seconds } : {};
    return { kind: 'rejected', errorClass: ErrorClass.RATE_LIMITED, code, words: answer?.response || words, ...wait };
  }
  if (status >= 500) return { kind: 'unknown', code, words };
  if (status === 401 || status === 403) return { kind: 'rejected', errorClass: ErrorClass.AUTH, code, words };
  if (status >= 300 && status < 400) return { kind: 'rejected', errorClass: ErrorClass.CONFIG, code, words };
  if (answer) return outcomeOfBusinessAnswer(answer, code);
  if (status >= 400) return { kind: 'rejected', errorClass: ErrorClass.PERMANENT, code, words };
  return { kind: 'unknown', code, words };
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
function parse(body: string): Answer | null {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null || !('status' in value)) return null;
    const { status, response, message, message_id } = value as Record<string, unknown>;
    return {
      status: status === true ? 'success' : String(status).toLowerCase(),
      response: String(response ?? message ?? ''),
      messageId: typeof message_id === 'string' ? message_id : null,
    };
  } catch {
    return null;
  }
}
