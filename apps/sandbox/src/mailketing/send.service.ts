import type { FaultStore } from '../fault.store.ts';
import { type Delivery, describeAnswer, type HttpAnswer, jsonAnswer } from '../http-answer.ts';
import type { Journal, Outcome } from '../journal.store.ts';
import type { Mailbox } from '../mailbox.store.ts';
import { FirstTries, triggerOf } from '../triggers.ts';
import { isBlacklisted, isVerifiedSender, type MailketingAccount } from './account.ts';
import { FormContent, type SendForm } from './form-content.ts';
import { failed, NORMAL, planOfFault, planOfTrigger, RESPONSES, type SendPlan } from './send-plan.ts';
import type { MailketingWebhooks } from './webhooks.ts';

export interface SendResult {
  answer: HttpAnswer;
  delivery: Delivery;
}

export interface SendServiceParts {
  account: MailketingAccount;
  faults: FaultStore;
  journal: Journal;
  mailbox: Mailbox;
  webhooks: MailketingWebhooks;
}

const ONLY_REFUSED = new Set(['refused'] as const);

/** POST /send of API v1 over the one account. */
export class SendService {
  readonly #parts: SendServiceParts;
  readonly #firstTries = new FirstTries();

  constructor(parts: SendServiceParts) {
    this.#parts = parts;
  }

  forgetFirstTries(): void {
    this.#firstTries.clear();
  }

  /** Takes a pending `refused` fault; asked before the body is read. */
  refusesConnection(): boolean {
    if (!this.#parts.faults.take('mailketing', ONLY_REFUSED)) return false;
    this.#parts.journal.record({
      provider: 'mailketing',
      kind: 'send',
      recipient: null,
      subject: null,
      messageId: null,
      outcome: 'dropped',
      answer: '(connection refused)',
      faulted: 'refused',
    });
    return true;
  }

  send(form: SendForm, messageId: string | null): SendResult {
    const fault = this.#parts.faults.take('mailketing');
    if (fault) return this.#carryOut(planOfFault(fault), fault.behaviour, form, messageId);
    const objection = this.#objection(form);
    if (objection)
      return this.#finish({ answer: objection, delivery: NORMAL.delivery }, 'rejected', null, form, messageId);
    const trigger = triggerOf(form.recipient);
    const plan = planOfTrigger(trigger, this.#parts.account, () => this.#firstTries.isFirst(form.recipient));
    return this.#carryOut(plan ?? NORMAL, plan ? trigger : null, form, messageId);
  }

  #carryOut(plan: SendPlan, cause: string | null, form: SendForm, messageId: string | null): SendResult {
    if (plan.step === 'refuse') {
      const outcome = plan.delivery.manner === 'plain' ? 'rejected' : 'dropped';
      return this.#finish(plan, outcome, cause, form, messageId);
    }
    const objection = this.#objection(form);
    if (!objection) this.#accept(form, messageId);
    const usual = objection ?? jsonAnswer({ status: 'success', response: RESPONSES.sent });
    const answer = plan.replace ?? (plan.label ? { ...usual, contentType: plan.label } : usual);
    return this.#finish(
      { answer, delivery: plan.delivery },
      objection ? 'rejected' : 'accepted',
      cause,
      form,
      messageId,
    );
  }

  /** The first check that fails, in the order in which a token probe with empty fields has to work. */
  #objection(form: SendForm): HttpAnswer | null {
    const { account } = this.#parts;
    if (form.apiToken.trim() === '') return failed(RESPONSES.noToken);
    if (form.apiToken !== account.token) return failed(RESPONSES.wrongToken);
    if (form.fromName.trim() === '') return failed(RESPONSES.emptyFromName);
    // One address per request; a list of them is no address. The vendor's text for it is not known.
    if (!/^[^@\s,;]+@[^@\s,;]+$/.test(form.recipient)) return failed(RESPONSES.emptyRecipient);
    if (form.subject.trim() === '') return failed(RESPONSES.emptySubject);
    if (form.content.trim() === '') return failed(RESPONSES.emptyContent);
    if (!isVerifiedSender(account, form.fromEmail)) return failed(RESPONSES.unknownSender);
    if (account.credits < 1) return failed(RESPONSES.noCredits);
    return isBlacklisted(account, form.recipient) ? failed(RESPONSES.blacklisted) : null;
  }

  #accept(form: SendForm, messageId: string | null): void {
    this.#parts.account.credits -= 1;
    this.#parts.mailbox.add({
      provider: 'mailketing',
      from: `${form.fromName} <${form.fromEmail}>`,
      to: [form.recipient],
      subject: form.subject,
      messageId,
      content: new FormContent(form, new Date()),
    });
    this.#parts.webhooks.afterAcceptance(form);
  }

  #finish(
    result: SendResult,
    outcome: Outcome,
    cause: string | null,
    form: SendForm,
    messageId: string | null,
  ): SendResult {
    this.#parts.journal.record({
      provider: 'mailketing',
      kind: 'send',
      recipient: form.recipient || null,
      subject: form.subject || null,
      messageId,
      outcome,
      answer: describeAnswer(result.answer, result.delivery),
      faulted: cause,
    });
    return result;
  }
}
