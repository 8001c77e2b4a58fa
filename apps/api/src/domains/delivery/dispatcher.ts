import { TemplateError } from '../../infra/content/renderer.ts';
import type { Metrics } from '../../infra/metrics.ts';
import type { Random } from '../../kernel/random.ts';
import type { EmailType } from '../preferences/email-type.entity.ts';
import type { EmailTypeService } from '../preferences/email-type.service.ts';
import type { Admission, Admitted } from './admission.ts';
import type { AttachmentService } from './attachment.service.ts';
import { RouteRule } from './attempt.entity.ts';
import type { BreakerService } from './breaker.service.ts';
import type { Composer } from './composer.ts';
import { composeOutgoing, needsOf } from './outgoing.ts';
import type { OpenProvider, ProviderService } from './provider.service.ts';
import type { Outcome, OutgoingEmail } from './providers/adapter.ts';
import { storableText } from './providers/words.ts';
import { resolveDelayMs } from './resolve-policy.ts';
import { nextStep } from './retry-policy.ts';
import type { ReturnPathService } from './return-path.service.ts';
import type { RouteService } from './route.service.ts';
import { carriersOf, type Needs, onlyThrough, type RoutePlan } from './route.ts';
import type { DkimService } from './sender-domains/dkim.service.ts';
import { delayed, settlementOfAttempt, stillUncertain, suppressed, suppressionOf, unsendable } from './settlements.ts';
import { Slots } from './slots.ts';
import type { ClaimedMessage } from './sql/claim-messages.ts';
import type { Settlement } from './sql/settle-messages.ts';
import type { AttemptStart, StartVerdict } from './sql/start-attempts.ts';

/** How a worker writes: each call returns when its statement has committed. */
export interface AttemptLog {
  start(attempt: AttemptStart): Promise<StartVerdict>;
  settle(
    settlement: Settlement,
    suppress: { accountId: string; address: string; evidence: string } | null,
  ): Promise<void>;
}

/** Where a message is on its way through a worker; tests end the process there. */
export type DispatchStep = 'CLAIMED' | 'COMPOSED' | 'ADMITTED' | 'STARTED' | 'ANSWERED' | 'SETTLED';

interface Deps {
  composer: Composer;
  returnPaths: ReturnPathService;
  dkim: DkimService;
  attachments: AttachmentService;
  emailTypes: EmailTypeService;
  providers: ProviderService;
  routes: RouteService;
  admission: Admission;
  breakers: BreakerService;
  random: Random;
  metrics: Metrics;
  /** Told of every step; for tests. */
  onStep?: ((step: DispatchStep, message: ClaimedMessage) => Promise<void>) | undefined;
}

interface Prepared {
  type: EmailType;
  plan: RoutePlan;
  needs: Needs;
  email: OutgoingEmail;
  /** When Merpati looks by itself at what stays uncertain, in ms. */
  resolveMs: number | null;
}

/** What came of an attempt, and which copies were not sent because their addresses are suppressed. */
interface Attempted {
  outcome: Outcome;
  leftOut: string[];
}

/** Why an attempt was not begun. */
type Unbegun = Exclude<StartVerdict, { leaveOut: string[] }>;

/** Takes one claimed message through one attempt: compose, admit, commit IN_FLIGHT, hand over, settle. */
export class Dispatcher {
  readonly #deps: Deps;
  readonly #slots = new Slots();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  async dispatch(message: ClaimedMessage, log: AttemptLog): Promise<void> {
    await this.#reached('CLAIMED', message);
    const prepared = await this.#prepare(message);
    if ('dispatch' in prepared) return log.settle(prepared, null);
    await this.#reached('COMPOSED', message);
    const { accountId, providerId: last } = message;
    const { type, plan, needs, email } = prepared;
    const admitted = await this.#deps.admission.admit({ accountId, last, queue: email.queue }, plan, needs);
    if ('delayMs' in admitted) return log.settle(delayed(message, admitted), null);
    await this.#reached('ADMITTED', message);
    const result = await this.#slots.within(admitted.chosen.adapter, email.queue, () =>
      this.#attempt({ ...message, topic: type.optOutAllowed ? type.key : null }, admitted, email, log),
    );
    if (result === 'LOST' || 'suppressedBecause' in result) {
      await this.#returnPass(admitted);
      return result === 'LOST' ? undefined : log.settle(suppressed(message, result, prepared.resolveMs), null);
    }
    await this.#reached('ANSWERED', message);
    const { outcome, leftOut } = result;
    const settlement = this.#settlementOf(message, prepared, admitted.chosen, outcome);
    await Promise.all([
      log.settle({ ...settlement, note: copiesNote(leftOut) }, suppressionOf(message, outcome)),
      this.#deps.breakers.record(admitted.chosen.provider, outcome),
      outcome.kind === 'rejected' ? admitted.pass.giveBack() : undefined,
    ]);
    await this.#reached('SETTLED', message);
  }

  async #prepare(message: ClaimedMessage): Promise<Settlement | Prepared> {
    const type = await this.#deps.emailTypes.find(message.typeKey);
    if (!type) return unsendable(message, `The e-mail type ${message.typeKey} is gone from the registry.`, null);
    const plan = await this.#planOf(message, type);
    const resolveMs = resolveDelay(message, type, plan.providers[0]);
    if (message.uncertain && !(message.repeatable && plan.providers[0]?.adapter.capabilities.idempotency))
      return stillUncertain(message, 'The provider no longer knows its key, so it is not repeated.', resolveMs);
    const needs = needsOf(message, type);
    if (carriersOf(plan, needs).length === 0)
      return unsendable(message, 'No enabled provider can carry this mail.', resolveMs);
    try {
      return { type, plan, needs, email: await composeOutgoing(message, type, this.#deps), resolveMs };
    } catch (error) {
      if (error instanceof TemplateError)
        return unsendable(message, `The ${error.part} cannot be rendered: ${error.message}`, resolveMs);
      throw error;
    }
  }

  async #planOf(message: ClaimedMessage, type: EmailType): Promise<RoutePlan> {
    const { accountId, uncertain, onlyProviderId, providerId } = message;
    const only = uncertain ? providerId : onlyProviderId;
    if (only === null) return this.#deps.routes.planFor({ accountId, typeKey: type.key, category: type.category });
    return onlyThrough(await this.#deps.providers.openOne(only), uncertain ? RouteRule.REPEAT : RouteRule.ONLY);
  }

  /** Begins an attempt and hands the mail over; tells what came of it, or why it was not begun. */
  async #attempt(
    message: ClaimedMessage & { topic: string | null },
    { chosen, route }: Admitted,
    email: OutgoingEmail,
    log: AttemptLog,
  ): Promise<Attempted | Unbegun> {
    const verdict = await log.start({
      messageId: message.id,
      number: message.number,
      accountId: message.accountId,
      providerId: chosen.provider.id,
      recipient: message.recipient,
      cc: message.cc,
      topic: message.topic,
      route,
    });
    if (verdict === 'LOST' || 'suppressedBecause' in verdict) return verdict;
    await this.#reached('STARTED', message);
    const { leaveOut } = verdict;
    const cc = email.cc.filter((address) => !leaveOut.includes(address));
    return { outcome: await this.#handOver(chosen, { ...email, cc }), leftOut: leaveOut };
  }

  async #handOver({ provider, adapter }: OpenProvider, email: OutgoingEmail): Promise<Outcome> {
    const stop = this.#deps.metrics.attemptSeconds.startTimer({ provider: provider.name });
    const outcome = storable(await adapter.send(email).catch(unforeseen));
    stop();
    this.#deps.metrics.attempts.inc({ provider: provider.name, outcome: outcome.kind });
    return outcome;
  }

  #settlementOf(
    message: ClaimedMessage,
    { type, plan, needs }: Prepared,
    chosen: OpenProvider,
    outcome: Outcome,
  ): Settlement {
    const { capabilities, repeatWindowSeconds } = chosen.adapter;
    const next = nextStep(
      {
        outcome,
        number: message.number,
        maxAttempts: message.maxAttempts,
        backoffSeconds: type.backoffSeconds,
        routeLength: carriersOf(plan, needs).length,
        idempotent: capabilities.idempotency,
        uncertain: message.uncertain,
        possibleDuplicate: message.possibleDuplicate,
      },
      this.#deps.random,
    );
    const resolveMs = resolveDelay(message, type, chosen);
    return settlementOfAttempt(message, {
      providerId: chosen.provider.id,
      outcome,
      next,
      repeatWindowSeconds,
      resolveMs,
    });
  }

  async #returnPass({ chosen, pass, trial }: Admitted): Promise<void> {
    await pass.giveBack();
    if (trial) await this.#deps.breakers.returnTrial(chosen.provider.id);
  }

  async #reached(step: DispatchStep, message: ClaimedMessage): Promise<void> {
    await this.#deps.onStep?.(step, message);
  }
}

function copiesNote(leftOut: string[]): string | null {
  return leftOut.length === 0 ? null : `Copies left out, as they are on the suppression list: ${leftOut.join(', ')}.`;
}

function resolveDelay(message: ClaimedMessage, type: EmailType, open: OpenProvider | undefined): number | null {
  return resolveDelayMs({
    looksUp: open?.adapter.capabilities.lookUp ?? false,
    lookUps: 0,
    type,
    possibleDuplicate: message.possibleDuplicate,
  });
}

/** What a provider says is kept whatever it holds: Postgres takes no U+0000. */
function storable(outcome: Outcome): Outcome {
  const { code, words } = outcome;
  const told = { code: storableText(code), words: storableText(words) };
  if (outcome.kind !== 'accepted') return { ...outcome, ...told };
  const { providerMessageId: id } = outcome;
  return { ...outcome, ...told, providerMessageId: id === null ? null : storableText(id) };
}

/** An adapter should answer for everything; where it threw after the attempt began, nobody knows what happened. */
function unforeseen(error: unknown): Outcome {
  return { kind: 'unknown', code: 'INTERNAL', words: error instanceof Error ? error.message : String(error) };
}
