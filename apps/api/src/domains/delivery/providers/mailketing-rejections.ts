import { ErrorClass } from '../message.entity.ts';
import type { Rejection } from './adapter.ts';

/** Exact answers of contracts §1.1 first, then keywords, as the vendor words new answers freely. */
const answers: [pattern: RegExp, errorClass: Rejection][] = [
  [/^user not found or wrong api token$|^access denied, invalid token$/i, ErrorClass.AUTH],
  [/^no credits, please top up$/i, ErrorClass.INSUFFICIENT_CREDIT],
  [/^unknown sender, please add your sender email/i, ErrorClass.CONFIG],
  [/^domain not verified/i, ErrorClass.CONFIG],
  [/^blacklisted$/i, ErrorClass.RECIPIENT],
  [/^empty (from name|recipient|subject|content)/i, ErrorClass.PERMANENT],
  [/token/i, ErrorClass.AUTH],
  [/credit/i, ErrorClass.INSUFFICIENT_CREDIT],
  [/sender/i, ErrorClass.CONFIG],
  [/blacklist/i, ErrorClass.RECIPIENT],
];

/** What a refusal in Mailketing's words means. */
export function classOfWords(words: string): Rejection {
  return answers.find(([pattern]) => pattern.test(words))?.[1] ?? ErrorClass.PERMANENT;
}
