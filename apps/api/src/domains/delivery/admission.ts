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
import { choose, type Needs, type RoutePlan } from './route.ts';
import type { Hold } from './settlements.ts';

/** Longest spread of what comes back after a rest, so that a whole campaign does not come at one moment, in ms. */
const SPREAD_MS = 30_000;
/** How soon a message looks again while another one has the trial, in ms; a trial takes as long as an answer. */
const TRIAL_WAIT_MS = 1_000;

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

interface Barrier {
  skip: SkipReason.RESTING | SkipReason.QUOTA_USED;
  waitMs: number;
  because: string;
}

/** Finds the provider that takes a message now, past breakers, rates and quotas; or says what holds it up. */
export class Admission {
  readonly #breakers: BreakerService;
  readonly #allowances: AllowanceService;
  readonly #random: Random;

  constructor(deps: { breakers: BreakerService; allowances: AllowanceService; random: Random }) {
    this.#breakers = deps.breakers;
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
        return this.#heldByLimit(answer, chosen.provider.name);
      } else {
        await pause(answer.waitMs);
      }
    }
  }

  /** Asks one provider's breaker, and the limits a mail through it must pass. */
  async #ask(
    { accountId, queue }: Applicant,
    provider: Provider,
    rule: RouteRule,
  ): Promise<Pick<Admitted, 'pass' | 'trial'> | Barrier | Refusal> {
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

  #heldBy(barriers: Barrier[], queue: DispatchQueue): Hold {
    const first = barriers.reduce((a, b) => (b.waitMs < a.waitMs ? b : a));
    const spread = queue === DispatchQueue.BULK ? Math.min(SPREAD_MS, first.waitMs) : TRIAL_WAIT_MS;
    const resting = barriers.some(({ skip }) => skip === SkipReason.RESTING);
    return {
      reason: resting ? WaitReason.PROVIDERS_RESTING : WaitReason.PROVIDER_LIMIT,
      note: barriers.map(({ because }) => because).join(' '),
      delayMs: first.waitMs + this.#random.fraction() * spread,
    };
  }

  #heldByLimit(refusal: Refusal, providerName: string): Hold {
    const { reason, whose } = ownerOf(refusal.key, providerName);
    const spread = this.#random.fraction() * RATE_DELAY_MS;
    return refusal.reason === 'QUOTA'
      ? { reason, note: `${whose} has used its quota of the day.`, delayMs: refusal.waitMs + spread }
      : { reason, note: `${whose} is at its rate.`, delayMs: RATE_DELAY_MS + spread };
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
