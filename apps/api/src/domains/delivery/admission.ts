import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../../kernel/random.ts';
import { DispatchQueue } from '../preferences/email-type.entity.ts';
import type { AllowanceService, Pass } from './allowance.service.ts';
import type { Refusal } from './allowance.ts';
import { RouteRule, type RouteTaken, SkipReason } from './attempt.entity.ts';
import type { BreakerService } from './breaker.service.ts';
import { RATE_DELAY_MS, RATE_PATIENCE_MS } from './delivery.limits.ts';
import { WaitReason } from './message.entity.ts';
import type { Provider } from './provider.entity.ts';
import type { OpenProvider } from './provider.service.ts';
import type { ProviderCreditService } from './provider-credit.service.ts';
import { choose, type Needs, type RoutePlan } from './route.ts';
import type { Hold } from './settlements.ts';

/** Longest spread of what comes back after a rest, so that a whole campaign does not come at one moment, in ms. */
const SPREAD_MS = 30_000;
/** How soon a message looks again while another one has the trial, in ms; a trial takes as long as an answer. */
const TRIAL_WAIT_MS = 1_000;

/**
 * Mails of one queue in one process that wait on the spot for the same limit; the others are put back at once, so that the
 * backlog of one shop does not keep the mails of others out of the worker.
 */
const MOST_WAITING = 10;
/** Longest that a crowd is put back for at a rate, in ms. */
const MAX_RATE_DELAY_MS = 600_000;

/** A provider that may be handed the message now. */
export interface Admitted {
  chosen: OpenProvider;
  route: RouteTaken;
  pass: Pass;
  /** True when this message tries whether the provider works again. */
  trial: boolean;
}

export interface Applicant {
  accountId: string;
  /** The provider that refused it in the try before; null for the first try. */
  last: string | null;
  queue: DispatchQueue;
}

/** What a message waits for that none of its providers takes. */
const reasonOf = {
  [SkipReason.RESTING]: WaitReason.PROVIDERS_RESTING,
  [SkipReason.LOW_CREDIT]: WaitReason.PROVIDER_CREDIT,
  [SkipReason.QUOTA_USED]: WaitReason.PROVIDER_LIMIT,
} as const;

/** How soon bulk mail looks again at a balance that is nearly used up, in ms; a top-up that is noticed lets it go at once. */
const CREDIT_WAIT_MS = 300_000;

interface Barrier {
  skip: keyof typeof reasonOf;
  waitMs: number;
  because: string;
}

/** Finds the provider that takes a message now, past breakers, rates and quotas; or says what holds it up. */
export class Admission {
  readonly #breakers: BreakerService;
  readonly #allowances: AllowanceService;
  readonly #credits: ProviderCreditService;
  readonly #random: Random;
  readonly #waiting = new Map<string, number>();
  /** By limit: until when its crowd was put back, by the monotonic clock. */
  readonly #crowds = new Map<string, number>();

  constructor(deps: {
    breakers: BreakerService;
    allowances: AllowanceService;
    credits: ProviderCreditService;
    random: Random;
  }) {
    this.#breakers = deps.breakers;
    this.#credits = deps.credits;
    this.#allowances = deps.allowances;
    this.#random = deps.random;
  }

  /** `plan` holds one provider at least that can carry the message. */
  async admit(applicant: Applicant, plan: RoutePlan, needs: Needs): Promise<Admitted | Hold> {
    const barriers = new Map<string, Barrier>();
    const patientUntil = performance.now() + RATE_PATIENCE_MS;
    for (;;) {
      await this.#breakers.refresh();
      const barred = (id: string) => barriers.get(id)?.skip ?? null;
      const { chosen, skipped } = choose(plan, needs, { last: applicant.last, barred });
      if (!chosen) return this.#heldBy([...barriers.values()], applicant.queue);
      const answer = await this.#ask(applicant, chosen.provider, plan.rule);
      if ('skip' in answer) {
        barriers.set(chosen.provider.id, answer);
      } else if ('pass' in answer) {
        if (answer.pass.waitMs > 0) await pause(answer.pass.waitMs);
        return { chosen, route: { rule: plan.rule, skipped }, ...answer };
      } else if (answer.reason === 'QUOTA' || performance.now() + answer.waitMs > patientUntil) {
        return this.#heldByLimit(answer, chosen.provider.name, applicant.queue);
      } else if (!(await this.#waited(answer, applicant.queue))) {
        return this.#heldByLimit(answer, chosen.provider.name, applicant.queue);
      }
    }
  }

  /** Asks one provider's breaker, and the limits a mail through it must pass. */
  async #ask(
    { accountId, queue }: Applicant,
    provider: Provider,
    rule: RouteRule,
  ): Promise<Pick<Admitted, 'pass' | 'trial'> | Barrier | Refusal> {
    if (queue === DispatchQueue.BULK && (await this.#credits.isExhausted(provider.id))) {
      const because = `The balance of ${provider.name} is nearly used up; the rest is left to critical mail.`;
      return { skip: SkipReason.LOW_CREDIT, waitMs: CREDIT_WAIT_MS, because };
    }
    const verdict = rule === RouteRule.ONLY ? 'GO' : this.#breakers.verdict(provider.id);
    if (typeof verdict === 'object') {
      const soon = verdict.trying && queue !== DispatchQueue.BULK;
      return resting(provider.name, soon ? TRIAL_WAIT_MS : verdict.restMs, verdict.because);
    }
    const pass = await this.#allowances.take(provider, accountId, queue);
    if ('reason' in pass) {
      if (pass.reason === 'RATE' || !pass.key.startsWith('provider:')) return pass;
      const because = `${provider.name} has used its quota of the day.`;
      return { skip: SkipReason.QUOTA_USED, waitMs: pass.waitMs, because };
    }
    const trial = verdict === 'TRIAL';
    if (!trial || (await this.#breakers.claimTrial(provider.id))) return { pass, trial };
    await pass.giveBack();
    return resting(provider.name, TRIAL_WAIT_MS, 'Another mail is trying.');
  }

  /** Waits for a moment at a rate; false when enough others do. */
  async #waited({ key, waitMs }: Refusal, queue: DispatchQueue): Promise<boolean> {
    const place = `${queue} ${key}`;
    const waiting = this.#waiting.get(place) ?? 0;
    if (waiting >= MOST_WAITING) return false;
    this.#waiting.set(place, waiting + 1);
    await pause(waitMs);
    const left = (this.#waiting.get(place) ?? 1) - 1;
    if (left > 0) this.#waiting.set(place, left);
    else this.#waiting.delete(place);
    return true;
  }

  /** A crowd of bulk mail comes back at twice the rate that it waits for, one after another, so that no moment is missed and few come in vain. */
  #crowdDelay({ key, ratePerSecond }: Refusal): number {
    const now = performance.now();
    const spacing = 500 / (ratePerSecond ?? 1);
    const until = Math.max(now, this.#crowds.get(key) ?? 0) + spacing;
    const bounded = Math.min(until, now + MAX_RATE_DELAY_MS);
    this.#crowds.set(key, bounded);
    return bounded - now;
  }

  #heldBy(barriers: Barrier[], queue: DispatchQueue): Hold {
    const first = barriers.reduce((a, b) => (b.waitMs < a.waitMs ? b : a));
    const spread = queue === DispatchQueue.BULK ? Math.min(SPREAD_MS, first.waitMs) : TRIAL_WAIT_MS;
    const skips = barriers.map(({ skip }) => skip);
    const skip = ([SkipReason.RESTING, SkipReason.LOW_CREDIT] as const).find((one) => skips.includes(one));
    return {
      reason: reasonOf[skip ?? SkipReason.QUOTA_USED],
      note: barriers.map(({ because }) => because).join(' '),
      delayMs: first.waitMs + this.#random.fraction() * spread,
    };
  }

  #heldByLimit(refusal: Refusal, providerName: string, queue: DispatchQueue): Hold {
    const { reason, whose } = ownerOf(refusal.key, providerName);
    const spread = this.#random.fraction() * RATE_DELAY_MS;
    if (refusal.reason === 'QUOTA')
      return { reason, note: `${whose} has used its quota of the day.`, delayMs: refusal.waitMs + spread };
    const delayMs = queue === DispatchQueue.BULK ? this.#crowdDelay(refusal) : RATE_DELAY_MS + spread;
    return { reason, note: `${whose} is at its rate.`, delayMs };
  }
}

function resting(name: string, restMs: number, because: string): Barrier {
  return { skip: SkipReason.RESTING, waitMs: restMs, because: `${name} rests after failures: ${because}` };
}

function ownerOf(key: string, providerName: string): { reason: WaitReason; whose: string } {
  if (key.startsWith('provider:')) return { reason: WaitReason.PROVIDER_LIMIT, whose: providerName };
  if (key.startsWith('account:')) return { reason: WaitReason.ACCOUNT_LIMIT, whose: 'The account' };
  return { reason: WaitReason.INSTALLATION_LIMIT, whose: 'The installation' };
}
