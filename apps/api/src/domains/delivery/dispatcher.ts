import type { Metrics } from '../../infra/metrics.ts';
import type { Random } from '../../kernel/random.ts';
import { DispatchQueue, type EmailType } from '../preferences/email-type.entity.ts';
import type { EmailTypeService } from '../preferences/email-type.service.ts';
import { AttemptState, EventKind } from './attempt.entity.ts';
import type { Composer } from './composer.ts';
import { DispatchState, ErrorClass } from './message.entity.ts';
import type { OpenProvider, ProviderService } from './provider.service.ts';
import type { Outcome, OutgoingEmail } from './providers/adapter.ts';
import { TemplateError } from './render.ts';
import { nextStep } from './retry-policy.ts';
import { providerOfTry, routeFor } from './route.ts';
import { Slots } from './slots.ts';
import type { ClaimedMessage } from './sql/claim-messages.ts';
import type { Settlement } from './sql/settle-messages.ts';
import type { AttemptStart, StartVerdict } from './sql/start-attempts.ts';

/** How long a message waits that could not be begun because the database was away. */
const TROUBLE_DELAY_MS = 1_000;

/** How a worker writes: each call returns when its statement has committed. */
export interface AttemptLog {
  start(attempt: AttemptStart): Promise<StartVerdict>;
  settle(
    settlement: Settlement,
    suppress: { accountId: string; address: string; evidence: string } | null,
  ): Promise<void>;
}

interface Deps {
  composer: Composer;
  emailTypes: EmailTypeService;
  providers: ProviderService;
  random: Random;
  metrics: Metrics;
}

type Unsent = Pick<Settlement, 'dispatch' | 'event' | 'errorClass' | 'text' | 'note'>;

/** Takes one claimed message through one attempt: compose, commit IN_FLIGHT, hand over, settle. */
export class Dispatcher {
  readonly #deps: Deps;
  readonly #slots = new Slots();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  async dispatch(message: ClaimedMessage, log: AttemptLog): Promise<void> {
    const prepared = await this.#prepare(message);
    if ('unsent' in prepared) return log.settle(unsentSettlement(message, prepared.unsent), null);
    const { email, route, type } = prepared;
    const chosen = providerOfTry(route, message.number)!;
    const result = await this.#slots.within(chosen.adapter, email.queue, () =>
      this.#attempt(message, { chosen, email, log }),
    );
    if (result === 'LOST') return;
    if ('suppressedBecause' in result)
      return log.settle(unsentSettlement(message, suppressed(result.suppressedBecause)), null);
    const settlement = this.#settlementOf(message, { chosen, route, type, outcome: result });
    await log.settle(settlement, suppressionOf(message, result));
  }

  async #prepare(
    message: ClaimedMessage,
  ): Promise<{ unsent: Unsent } | { email: OutgoingEmail; route: OpenProvider[]; type: EmailType }> {
    const type = await this.#deps.emailTypes.find(message.typeKey);
    if (!type) return { unsent: failed(`The e-mail type ${message.typeKey} is gone from the registry.`) };
    const headers = message.headers ?? [];
    const route = routeFor(
      { category: type.category, headers: headers.length > 0 },
      await this.#deps.providers.ready(),
    );
    if (route.length === 0) return { unsent: failed('No enabled provider can carry this mail.') };
    try {
      const content = await this.#deps.composer.compose(message);
      const from = parseSender(message.sender);
      const queue = type.queue ?? DispatchQueue.NORMAL;
      return { type, route, email: { messageId: message.id, from, to: message.recipient, ...content, headers, queue } };
    } catch (error) {
      if (error instanceof TemplateError)
        return { unsent: failed(`The ${error.part} cannot be rendered: ${error.message}`) };
      throw error;
    }
  }

  /** Begins an attempt and hands the mail over; tells what came of it, or why it was not begun. */
  async #attempt(
    message: ClaimedMessage,
    { chosen, email, log }: { chosen: OpenProvider; email: OutgoingEmail; log: AttemptLog },
  ): Promise<Outcome | Exclude<StartVerdict, 'GO'>> {
    const verdict = await log.start({
      messageId: message.id,
      number: message.number,
      accountId: message.accountId,
      providerId: chosen.provider.id,
      recipient: message.recipient,
    });
    return verdict === 'GO' ? this.#handOver(chosen, email) : verdict;
  }

  async #handOver({ provider, adapter }: OpenProvider, email: OutgoingEmail): Promise<Outcome> {
    const stop = this.#deps.metrics.attemptSeconds.startTimer({ provider: provider.name });
    const outcome = await adapter.send(email).catch(unforeseen);
    stop();
    this.#deps.metrics.attempts.inc({ provider: provider.name, outcome: outcome.kind });
    return outcome;
  }

  #settlementOf(
    message: ClaimedMessage,
    {
      chosen,
      route,
      type,
      outcome,
    }: { chosen: OpenProvider; route: OpenProvider[]; type: EmailType; outcome: Outcome },
  ): Settlement {
    const next = nextStep(
      {
        outcome,
        number: message.number,
        maxAttempts: message.maxAttempts,
        backoffSeconds: type.backoffSeconds,
        routeLength: route.length,
        idempotent: chosen.adapter.capabilities.idempotency,
      },
      this.#deps.random,
    );
    const ending = {
      done: { dispatch: DispatchState.SENT, event: EventKind.SENT },
      retry: { dispatch: DispatchState.QUEUED, event: EventKind.RETRY_SCHEDULED },
      fail: { dispatch: DispatchState.FAILED, event: EventKind.FAILED },
      unknown: { dispatch: DispatchState.UNKNOWN, event: EventKind.UNKNOWN },
    }[next.step];
    return {
      messageId: message.id,
      number: message.number,
      attemptState: attemptStates[outcome.kind],
      providerId: chosen.provider.id,
      errorClass: errorClassOf(outcome),
      code: outcome.code,
      text: outcome.words,
      providerMessageId: outcome.kind === 'accepted' ? outcome.providerMessageId : null,
      ...ending,
      note: null,
      delayMs: next.step === 'retry' ? next.delayMs : 0,
    };
  }
}

/** An adapter should answer for everything; where it threw after the attempt began, nobody knows what happened. */
function unforeseen(error: unknown): Outcome {
  return { kind: 'unknown', code: 'INTERNAL', words: error instanceof Error ? error.message : String(error) };
}

/** A message that could not be begun goes back (database away) or ends visibly (a bug), and never stays claimed. */
export function settlementOfTrouble(message: ClaimedMessage, error: unknown, mayPass: boolean): Settlement {
  const reason = error instanceof Error ? error.message : String(error);
  if (!mayPass) return unsentSettlement(message, failed(`Merpati could not begin: ${reason}`));
  const waiting = { dispatch: DispatchState.QUEUED, event: EventKind.RETRY_SCHEDULED, errorClass: null, text: null };
  return { ...unsentSettlement(message, { ...waiting, note: reason }), delayMs: TROUBLE_DELAY_MS };
}

const attemptStates: Record<Outcome['kind'], AttemptState> = {
  accepted: AttemptState.ACCEPTED,
  rejected: AttemptState.REJECTED,
  unknown: AttemptState.UNKNOWN,
};

function suppressed(because: string): Unsent {
  return {
    dispatch: DispatchState.SUPPRESSED,
    event: EventKind.SUPPRESSED,
    errorClass: ErrorClass.RECIPIENT,
    text: because,
    note: `The address is on the suppression list of this account. ${because}`,
  };
}

function failed(reason: string): Unsent {
  return {
    dispatch: DispatchState.FAILED,
    event: EventKind.FAILED,
    errorClass: ErrorClass.PERMANENT,
    text: reason,
    note: reason,
  };
}

function unsentSettlement(message: ClaimedMessage, unsent: Unsent): Settlement {
  return {
    messageId: message.id,
    number: message.number,
    attemptState: null,
    providerId: null,
    code: null,
    providerMessageId: null,
    delayMs: 0,
    ...unsent,
  };
}

function errorClassOf(outcome: Outcome): ErrorClass | null {
  if (outcome.kind === 'accepted') return null;
  return outcome.kind === 'unknown' ? ErrorClass.UNKNOWN_OUTCOME : outcome.errorClass;
}

function suppressionOf(message: ClaimedMessage, outcome: Outcome) {
  if (outcome.kind !== 'rejected' || outcome.errorClass !== ErrorClass.RECIPIENT) return null;
  return { accountId: message.accountId, address: message.recipient, evidence: outcome.words };
}

function parseSender(sender: string): { name: string; address: string } {
  const [, name = '', address = sender] = /^(.*) <([^<>]+)>$/.exec(sender) ?? [];
  return { name, address };
}
