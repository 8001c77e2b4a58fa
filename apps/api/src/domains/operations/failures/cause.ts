import { createHash } from 'node:crypto';
import type { FailedKind } from './failed-operation.entity.ts';

/** What is known of a failure when its cause is formed. */
export interface Symptoms {
  kind: FailedKind;
  /** The queue of a job, or where an event came from; null: it adds nothing. */
  source: string | null;
  errorClass: string;
  errorCode: string | null;
  text: string;
  providerId: string | null;
}

export interface Cause {
  /** Equal for failures of one cause: 32 hexadecimal digits. */
  fingerprint: string;
  /** The same for people. */
  cause: string;
}

const MAX_WORDS = 200;

/** What differs between two failures of one cause, in the order of replacement. */
const VARIABLE: [RegExp, string][] = [
  [/\b(?:https?|wss?):\/\/[^\s"'<>]+/gi, '<url>'],
  [/[^\s<>"',;:()]+@[^\s<>"',;:()]+/g, '<address>'],
  [/\b[a-z]{2,5}_[0-9a-f]{8}-[0-9a-f-]{27}\b/gi, '<id>'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
  [/"[^"]*"|“[^”]*”|'[^']*'(?!\w)|`[^`]*`/g, '"…"'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, '<ip>'],
  [/\b(?=[0-9a-z_-]*\d)[0-9a-z_-]{12,}\b/gi, '<id>'],
  [/\d+(?:[.,:]\d+)*/g, '<n>'],
  [/<(<\w+>)>/g, '$1'],
  [/\s+/g, ' '],
];

/** The words of an error without what is different each time: numbers, ids, addresses, quoted texts. */
export function normalisedWords(text: string): string {
  const words = VARIABLE.reduce((left, [pattern, stand]) => left.replace(pattern, stand), text);
  return words.trim().slice(0, MAX_WORDS);
}

export function causeOf({ kind, source, errorClass, errorCode, text, providerId }: Symptoms): Cause {
  const words = normalisedWords(text);
  const parts = [kind, source, errorClass, errorCode, words.toLowerCase(), providerId];
  const fingerprint = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
  const name = [source, errorClass, errorCode].filter((part) => part !== null && part !== '').join(' ');
  return { fingerprint, cause: words ? `${name}: ${words}` : name };
}
