import { describe, expect, it } from 'vitest';
import { ErrorClass } from './message.entity.ts';
import type { Outcome } from './providers/adapter.ts';
import { nextStep, type Situation } from './retry-policy.ts';

const random = (fraction: number) => ({ bytes: (size: number) => Buffer.alloc(size), fraction: () => fraction });
const rejected = (errorClass: Exclude<ErrorClass, ErrorClass.UNKNOWN_OUTCOME>, more = {}): Outcome => ({
  kind: 'rejected',
  errorClass,
  code: '',
  words: '',
  ...more,
});
const after = (outcome: Outcome, more: Partial<Situation> = {}): Situation => ({
  outcome,
  number: 1,
  maxAttempts: 3,
  backoffSeconds: 10,
  routeLength: 1,
  idempotent: false,
  uncertain: false,
  possibleDuplicate: false,
  ...more,
});

describe('what comes after an attempt', () => {
  it('ends when accepted', () => {
    expect(nextStep(after({ kind: 'accepted', providerMessageId: null, code: '', words: '' }), random(0.5))).toEqual({
      step: 'done',
    });
  });

  it('waits anywhere between nothing and a bound that triples', () => {
    const outcome = rejected(ErrorClass.RETRYABLE);
    expect(nextStep(after(outcome), random(0))).toEqual({ step: 'retry', delayMs: 0 });
    expect(nextStep(after(outcome), random(0.999))).toEqual({ step: 'retry', delayMs: 9_990 });
    expect(nextStep(after(outcome, { number: 2 }), random(0.999))).toEqual({ step: 'retry', delayMs: 29_970 });
  });

  it('never waits less than the provider asked for', () => {
    const outcome = rejected(ErrorClass.RATE_LIMITED, { retryAfterSeconds: 60 });
    expect(nextStep(after(outcome), random(0.1))).toEqual({ step: 'retry', delayMs: 60_000 });
  });

  it('fails after the last try, and at once when it can never succeed', () => {
    expect(nextStep(after(rejected(ErrorClass.RETRYABLE), { number: 3 }), random(0.5))).toEqual({ step: 'fail' });
    expect(nextStep(after(rejected(ErrorClass.PERMANENT)), random(0.5))).toEqual({ step: 'fail' });
    expect(nextStep(after(rejected(ErrorClass.RECIPIENT)), random(0.5))).toEqual({ step: 'fail' });
  });

  it('goes to the next provider at once when this one has trouble with its account', () => {
    const outcome = rejected(ErrorClass.INSUFFICIENT_CREDIT);
    expect(nextStep(after(outcome, { routeLength: 2 }), random(0.5))).toEqual({ step: 'retry', delayMs: 0 });
    expect(nextStep(after(outcome, { routeLength: 1 }), random(0.5))).toEqual({ step: 'retry', delayMs: 5_000 });
  });

  it('stays uncertain when a repetition is refused, for that proves nothing about the first', () => {
    const refused = after(rejected(ErrorClass.PERMANENT), { uncertain: true, idempotent: true });
    expect(nextStep(refused, random(0.5))).toEqual({ step: 'unknown' });
    const busy = after(rejected(ErrorClass.RATE_LIMITED), { uncertain: true, idempotent: true, routeLength: 2 });
    expect(nextStep(busy, random(0.5))).toMatchObject({ step: 'retry' });
    expect(nextStep({ ...busy, number: 3 }, random(0.5))).toEqual({ step: 'unknown' });
  });

  it('never sends again what may have been accepted, unless a key makes that safe', () => {
    const outcome: Outcome = { kind: 'unknown', code: '', words: '' };
    expect(nextStep(after(outcome), random(0.5))).toEqual({ step: 'unknown' });
    expect(nextStep(after(outcome, { idempotent: true }), random(0.5))).toEqual({ step: 'retry', delayMs: 5_000 });
    expect(nextStep(after(outcome, { idempotent: true, number: 3 }), random(0.5))).toEqual({ step: 'unknown' });
  });
});
