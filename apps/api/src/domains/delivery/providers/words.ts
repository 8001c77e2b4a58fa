import { MAX_WORDS_LENGTH } from '../delivery.limits.ts';

/** A text as Postgres takes it, without U+0000. */
export function storableText(text: string): string {
  return text.replaceAll('\0', ' ');
}

/** Tags and comments of a page; not addresses and message ids, which stand in angle brackets too. */
const MARKUP = /<[a-z!/?][^<>@]*>/gi;

/** A page says in its title what it says in its heading. */
const TWICE = /^(.+) \1$/;

/** A provider's answer as it may be kept: secrets and markup out, one line, not endless. */
export function keptWords(words: string, secrets: string[]): string {
  let kept = words;
  for (const secret of secrets) if (secret.length > 3) kept = kept.replaceAll(secret, '[hidden]');
  return kept
    .replace(MARKUP, ' ')
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .slice(0, MAX_WORDS_LENGTH)
    .replace(TWICE, '$1');
}
