import type { Random } from '../../kernel/random.ts';
import { BACKOFF_FACTOR, MAX_BACKOFF_SECONDS } from './delivery.limits.ts';
import { ErrorClass } from './message.entity.ts';
import type { Outcome } from './providers/adapter.ts';

export type NextStep =
  | { step: 'done' }
  | { step: 'retry'; delayMs: number }
  | { step: 'fail' }
  /** Nobody knows whether it was accepted: it is kept, shown, and not sent again by itself. */
  | { step: 'unknown' };

export interface Situation {
  outcome: Outcome;
  /** Number of the attempt that just ended, from 1. */
  number: number;
  maxAttempts: number;
  backoffSeconds: number;
  /** Providers that could take the message, this one included. */
  routeLength: number;
  idempotent: boolean;
  /** True when an earlier attempt has an unknown outcome; this one repeated it with its key. */
  uncertain: boolean;
  /** True when it was sent again although an earlier attempt may have arrived: a refusal now proves nothing about that one. */
  possibleDuplicate: boolean;
}

/** Trouble with a provider's account rather than with the message: the next provider may go at once. */
const PROVIDER_TROUBLE = new Set<ErrorClass>([ErrorClass.AUTH, ErrorClass.CONFIG, ErrorClass.INSUFFICIENT_CREDIT]);
const FINAL = new Set<ErrorClass>([ErrorClass.PERMANENT, ErrorClass.RECIPIENT]);

/** What comes after an attempt. */
export function nextStep(situation: Situation, random: Random): NextStep {
  const { outcome, number, maxAttempts } = situation;
  if (outcome.kind === 'accepted') return { step: 'done' };
  if (outcome.kind === 'unknown' && !situation.idempotent) return { step: 'unknown' };
  const uncertain = situation.uncertain || outcome.kind === 'unknown';
  const final = outcome.kind === 'rejected' && FINAL.has(outcome.errorClass);
  if (final || number >= maxAttempts) return { step: uncertain || situation.possibleDuplicate ? 'unknown' : 'fail' };
  const trouble = outcome.kind === 'rejected' && PROVIDER_TROUBLE.has(outcome.errorClass);
  if (trouble && !uncertain && number < situation.routeLength) return { step: 'retry', delayMs: 0 };
  const asked = outcome.kind === 'rejected' ? (outcome.retryAfterSeconds ?? 0) : 0;
  return { step: 'retry', delayMs: Math.round(Math.max(asked * 1000, jitteredBackoff(situation, random))) };
}

/** Full jitter: anywhere between nothing and a bound that triples with each try, in ms. */
function jitteredBackoff({ number, backoffSeconds }: Situation, random: Random): number {
  const bound = Math.min(backoffSeconds * BACKOFF_FACTOR ** (number - 1), MAX_BACKOFF_SECONDS);
  return random.fraction() * bound * 1000;
}
