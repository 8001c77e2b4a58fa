import { ErrorClass } from '../message.entity.ts';
import type { Outcome, Rejection } from './adapter.ts';
import type { HttpAnswer } from './http-exchange.ts';
import { retryAfterOf, wordsOf } from './http-outcome.ts';
import { membersOf, parseJsonObject } from './json-object.ts';
import { classOfWords } from './mailketing-rejections.ts';

interface Answer {
  success: boolean;
  /** The message, with what it says of single fields. */
  words: string;
  data: Record<string, unknown> | null;
}

/** Classifies by contracts §1.2. A 5xx comes after the mail was handed over, so it proves nothing. */
export function outcomeOfAnswer(given: HttpAnswer): Outcome {
  const code = String(given.status);
  const answer = parseAnswer(given.body);
  const words = answer?.words || wordsOf(given);
  if (given.status >= 500 || (given.status < 300 && !answer)) return { kind: 'unknown', code, words };
  if (given.status < 300 && answer?.success)
    return { kind: 'accepted', providerMessageId: messageIdIn(answer), code, words };
  const errorClass = classOf(given.status, words);
  const wait = errorClass === ErrorClass.RATE_LIMITED ? retryAfterOf(given, Date.now()) : {};
  return { kind: 'rejected', errorClass, code, words, ...wait };
}

/** Credits in the answer of /credits; null when it tells none. */
export function creditsIn(body: string): number | null {
  const credits = parseAnswer(body)?.data?.credits;
  return typeof credits === 'number' ? credits : null;
}

function classOf(status: number, words: string): Rejection {
  if (status === 429) return ErrorClass.RATE_LIMITED;
  if (status === 401 || status === 403) return ErrorClass.AUTH;
  if (status === 402) return ErrorClass.INSUFFICIENT_CREDIT;
  if (status >= 300 && status < 400) return ErrorClass.CONFIG;
  return status === 422 || status < 300 ? classOfWords(words) : ErrorClass.PERMANENT;
}

function messageIdIn({ data }: Answer): string | null {
  return typeof data?.message_id === 'string' ? data.message_id : null;
}

function parseAnswer(body: string): Answer | null {
  const members = parseJsonObject(body);
  if (typeof members?.success !== 'boolean') return null;
  const fields = Object.entries(membersOf(members.errors) ?? {}).map(([field, text]) => `${field}: ${String(text)}`);
  const words = [String(members.message ?? ''), ...fields].join(' ').trim();
  return { success: members.success, words, data: membersOf(members.data) };
}
