import { MAX_WORDS_LENGTH } from '../delivery.limits.ts';

/** A provider's answer as it may be kept: secrets and markup out, one line, not endless. */
export function keptWords(words: string, secrets: string[]): string {
  let kept = words;
  for (const secret of secrets) if (secret.length > 3) kept = kept.replaceAll(secret, '[hidden]');
  return kept
    .replace(/<[^<>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_WORDS_LENGTH);
}
