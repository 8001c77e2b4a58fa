import { ErrorClass } from '../message.entity.ts';
import type { Outcome } from './adapter.ts';
import type { HttpAnswer } from './http-exchange.ts';
import { retryAfterOf, wordsOf } from './http-outcome.ts';
import { parseJsonObject } from './json-object.ts';
import { classOfWords } from './mailketing-rejections.ts';

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
  const fields = parseJsonObject(body);
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
  return { kind: 'rejected', errorClass: classOfWords(words), code, words };
}

/** JSON, whatever the label says; null when it is not an answer of this API. */
function parseAnswer(body: string): Answer | null {
  const fields = parseJsonObject(body);
  if (!fields || !('status' in fields)) return null;
  const { status, response, message, message_id } = fields;
  return {
    status: status === true ? 'success' : String(status).toLowerCase(),
    response: String(response ?? message ?? ''),
    messageId: typeof message_id === 'string' ? message_id : null,
  };
}
