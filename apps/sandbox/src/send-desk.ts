import type { FaultStore } from './fault.store.ts';
import { type Delivery, describeAnswer, type HttpAnswer } from './http-answer.ts';
import {
  type FaultWords,
  NORMAL,
  planOfFault,
  planOfTrigger,
  type SendPlan,
  type TriggerSettings,
} from './http-plan.ts';
import type { Journal, JournalKind, Outcome } from './journal.store.ts';
import type { Behaviour, HttpProvider } from './providers.ts';
import { type FirstTries, triggerOf } from './triggers.ts';

export interface SendResult {
  answer: HttpAnswer;
  delivery: Delivery;
}

/** What the journal says of a send, apart from how it went. */
export interface SendLabel {
  /** One journal entry each. */
  recipients: readonly string[];
  subject: string | null;
  messageId: string | null;
}

/** One provider's way to check and take a send. `Input` is a request of it, read but not yet checked. */
export interface SendDialect<Input> {
  readonly provider: HttpProvider;
  readonly words: FaultWords;
  readonly settings: TriggerSettings;
  /** What the provider refuses; asked again after the files have come, because the account may have changed. */
  objection(input: Input): HttpAnswer | null;
  /** Null when the request names no file to fetch. Otherwise fetches them, and resolves with a refusal or null. */
  fetchFiles(input: Input): Promise<HttpAnswer | null> | null;
  /** Takes the mail and returns the usual answer; `counts` is false where nothing would reach a mailbox. */
  take(input: Input, messageId: string | null): { answer: HttpAnswer; counts: boolean };
  /** A plan for triggers of this provider only. */
  ownTrigger(trigger: string): SendPlan | null;
}

interface Parts {
  faults: FaultStore;
  firstTries: FirstTries;
  journal: Journal;
}

const ONLY_REFUSED: ReadonlySet<Behaviour> = new Set<Behaviour>(['refused']);

/** Faults, triggers and the journal around the sends of one provider over HTTP. */
export class SendDesk<Input> {
  readonly #parts: Parts;
  readonly #dialect: SendDialect<Input>;

  constructor(parts: Parts, dialect: SendDialect<Input>) {
    this.#parts = parts;
    this.#dialect = dialect;
  }

  /** Takes a pending `refused` fault; asked before the body is read. */
  refusesConnection(): boolean {
    if (!this.#parts.faults.take(this.#dialect.provider, ONLY_REFUSED)) return false;
    const label = { recipients: [], subject: null, messageId: null };
    this.#record(label, 'dropped', '(connection refused)', 'refused');
    return true;
  }

  async send(input: Input, label: SendLabel): Promise<SendResult> {
    const { provider, words, settings } = this.#dialect;
    const fault = this.#parts.faults.take(provider);
    if (fault) return this.#carryOut(planOfFault(fault, words), fault.behaviour, input, label);
    const objection = this.#dialect.objection(input);
    if (objection) return this.#finish({ answer: objection, delivery: NORMAL.delivery }, 'rejected', null, label);
    const recipient = label.recipients[0] ?? '';
    const trigger = triggerOf(recipient);
    const plan =
      this.#dialect.ownTrigger(trigger) ??
      planOfTrigger(trigger, settings, words, () => this.#parts.firstTries.isFirst(recipient));
    return this.#carryOut(plan ?? NORMAL, plan ? trigger : null, input, label);
  }

  /** A request that is no send: it meets the provider's outage, if one is on, and is journaled. */
  query(kind: JournalKind, answer: HttpAnswer, recipient: string | null = null): SendResult {
    const fault = this.#parts.faults.outage(this.#dialect.provider);
    const plan = fault ? planOfFault(fault, this.#dialect.words) : NORMAL;
    const result = plan.step === 'refuse' ? plan : { answer: plan.replace ?? answer, delivery: plan.delivery };
    this.#parts.journal.record({
      provider: this.#dialect.provider,
      kind,
      recipient,
      subject: null,
      messageId: null,
      outcome: 'answered',
      answer: describeAnswer(result.answer, result.delivery),
      faulted: fault?.behaviour ?? null,
    });
    return result;
  }

  async #carryOut(plan: SendPlan, cause: string | null, input: Input, label: SendLabel): Promise<SendResult> {
    if (plan.step === 'refuse') {
      return this.#finish(plan, plan.delivery.manner === 'plain' ? 'rejected' : 'dropped', cause, label);
    }
    let objection = this.#dialect.objection(input);
    const fetching = objection ? null : this.#dialect.fetchFiles(input);
    if (fetching) objection = (await fetching) ?? this.#dialect.objection(input);
    // From here on nothing waits, so that two requests with one idempotency key cannot both pass.
    const taken = objection ? { answer: objection, counts: false } : this.#dialect.take(input, label.messageId);
    const answer = plan.replace ?? (plan.label ? { ...taken.answer, contentType: plan.label } : taken.answer);
    const outcome = objection ? 'rejected' : taken.counts ? 'accepted' : 'answered';
    return this.#finish({ answer, delivery: plan.delivery }, outcome, cause, label);
  }

  #finish(result: SendResult, outcome: Outcome, cause: string | null, label: SendLabel): SendResult {
    this.#record(label, outcome, describeAnswer(result.answer, result.delivery), cause);
    return result;
  }

  #record(label: SendLabel, outcome: Outcome, answer: string, faulted: string | null): void {
    const { provider } = this.#dialect;
    const { subject, messageId } = label;
    const recipients = label.recipients.length > 0 ? label.recipients : [null];
    for (const recipient of recipients) {
      this.#parts.journal.record({
        provider,
        kind: 'send',
        recipient,
        subject,
        messageId,
        outcome,
        answer,
        faulted,
      });
    }
  }
}
