import { ErrorClass } from '../message.entity.ts';
import type { Outcome, Rejection } from './adapter.ts';
import type { HttpAnswer } from './http-exchange.ts';
import { retryAfterOf, wordsOf } from './http-outcome.ts';
import { membersOf, parseJsonObject } from './json-object.ts';

/** Meanings of `code` in an error body (contracts §2.2). Codes that are not listed mean what their status means. */
const classOfErrorCode: Record<string, Rejection | undefined> = {
  unauthorized: ErrorClass.AUTH,
  not_enough_credits: ErrorClass.INSUFFICIENT_CREDIT,
  permission_denied: ErrorClass.CONFIG,
  account_under_validation: ErrorClass.CONFIG,
};

const classOfStatus: Record<number, Rejection | undefined> = {
  401: ErrorClass.AUTH,
  402: ErrorClass.INSUFFICIENT_CREDIT,
  403: ErrorClass.CONFIG,
  // The server did not wait for the whole request.
  408: ErrorClass.RETRYABLE,
  429: ErrorClass.RATE_LIMITED,
};

const BAD_SENDER =
  /sender.*(invalid|not valid|unverified|not (been )?verified|not validated)|(invalid|unverified) sender/i;

/**
 * Classifies by contracts §2.2. `keyName` is the name our key goes by, empty when none is sent: a refusal of that key as
 * a duplicate says that an earlier request with it was taken.
 */
export function outcomeOfAnswer(given: HttpAnswer, keyName: string): Outcome {
  const { status } = given;
  const body = parseJsonObject(given.body);
  if (status < 300) return outcomeOfSuccess(given, body);
  const errorCode = typeof body?.code === 'string' ? body.code : null;
  const message = typeof body?.message === 'string' ? body.message : null;
  const code = errorCode ? `${status} ${errorCode}` : String(status);
  const words = message ?? wordsOf(given);
  if (errorCode === 'duplicate_parameter' && isAboutKey(words, keyName))
    return { kind: 'accepted', providerMessageId: null, code, words };
  // Behind the first byte of a 5xx anything may have happened.
  if (status >= 500) return { kind: 'unknown', code, words };
  const errorClass = classOfRefusal(status, errorCode, words);
  const wait = errorClass === ErrorClass.RATE_LIMITED ? waitOf(given) : {};
  return { kind: 'rejected', errorClass, code, words, ...wait };
}

/** Mails that the account pays for: its plans other than SMS; null when it does not tell. */
export function creditsIn(body: string): number | null {
  const plans = parseJsonObject(body)?.plan;
  if (!Array.isArray(plans)) return null;
  const credits = plans
    .map((plan) => membersOf(plan))
    .filter((plan) => plan?.type !== 'sms')
    .map((plan) => plan?.credits)
    .filter((told) => typeof told === 'number');
  return credits.length === 0 ? null : credits.reduce((sum, told) => sum + told, 0);
}

function outcomeOfSuccess(given: HttpAnswer, body: Record<string, unknown> | null): Outcome {
  const code = String(given.status);
  const words = wordsOf(given);
  if (typeof body?.messageId !== 'string') return { kind: 'unknown', code, words };
  return { kind: 'accepted', providerMessageId: body.messageId, code, words };
}

function isAboutKey(words: string, keyName: string): boolean {
  return keyName !== '' && (words.toLowerCase().includes(keyName.toLowerCase()) || /idempoten/i.test(words));
}

function classOfRefusal(status: number, errorCode: string | null, words: string): Rejection {
  if (status >= 300 && status < 400) return ErrorClass.CONFIG;
  const told = (errorCode && classOfErrorCode[errorCode]) || classOfStatus[status];
  if (told) return told;
  if (/credits/i.test(words)) return ErrorClass.INSUFFICIENT_CREDIT;
  return status === 400 && BAD_SENDER.test(words) ? ErrorClass.CONFIG : ErrorClass.PERMANENT;
}

/** Retry-After where given, otherwise the seconds until the limit starts anew. */
function waitOf(given: HttpAnswer): { retryAfterSeconds?: number } {
  const reset = Number(given.headers['x-sib-ratelimit-reset']);
  return { ...(reset > 0 ? { retryAfterSeconds: reset } : {}), ...retryAfterOf(given, Date.now()) };
}
