import { ErrorClass } from '../message.entity.ts';
import type { Outcome, Probe } from './adapter.ts';
import type { HttpAnswer, HttpFailure } from './http-exchange.ts';
import { keptWords } from './words.ts';

/** Codes by which Node and OpenSSL refuse a certificate: waiting does not mend one, a person must look. */
const CERTIFICATE = /CERT|UNABLE_TO_(GET|VERIFY|DECODE|DECRYPT)|HOSTNAME_MISMATCH|SELF_SIGNED|CRL_/;

/** What a request that was not answered means (contracts §0). */
export function outcomeOfFailure({ sent, code, message }: HttpFailure): Outcome {
  if (sent) return { kind: 'unknown', code, words: message };
  const errorClass = CERTIFICATE.test(code) ? ErrorClass.CONFIG : ErrorClass.RETRYABLE;
  return { kind: 'rejected', errorClass, code, words: message };
}

/** The outcome as it may be kept. */
export function withoutSecrets<Told extends { words: string }>(told: Told, secrets: string[]): Told {
  return { ...told, words: keptWords(told.words, secrets) };
}

/** The answer as words: why it broke off, then what had come of it. */
export function wordsOf({ body, broken }: HttpAnswer): string {
  return broken === null ? body : `(${broken}) ${body}`;
}

/** The wait that an answer asks for, in seconds; empty when it asks for none. Dates count from `now`. */
export function retryAfterOf({ headers }: HttpAnswer, now: number): { retryAfterSeconds?: number } {
  const asked = headers['retry-after'];
  if (typeof asked !== 'string') return {};
  const seconds = /^\s*\d+(\.\d+)?\s*$/.test(asked) ? Number(asked) : Math.ceil((Date.parse(asked) - now) / 1000);
  return seconds > 0 ? { retryAfterSeconds: seconds } : {};
}

/** What the outcome of a request that sends no mail says about the provider. */
export function probeOf(outcome: Outcome, credits: number | null): Probe {
  const { code, words } = outcome;
  if (outcome.kind === 'accepted') return { passed: true, errorClass: null, code, words, credits };
  const errorClass = outcome.kind === 'unknown' ? ErrorClass.RETRYABLE : outcome.errorClass;
  return { passed: false, errorClass, code, words, credits: null };
}
