import type { Database, Sql } from '../../infra/database.ts';
import type { Log } from '../../infra/log.ts';
import { lockPayers } from '../credits/reservation.service.ts';
import type { EmailTypeService } from '../preferences/email-type.service.ts';
import type { ProviderService } from './provider.service.ts';
import type { LookUp } from './providers/adapter.ts';
import { afterLookUp, mayResend } from './resolve-policy.ts';
import {
  claimUncertain,
  type Evidence,
  findUncertain,
  isUnderWay,
  postponeUncertain,
  resendUncertain,
  resolveAccepted,
  type UncertainMessage,
} from './sql/uncertain-messages.ts';

/** Messages one process looks at in one go. */
const AT_ONCE = 20;

/** Raised for an event that overtook the provider's own answer: it is worked on again once the attempt has ended. */
export class EvidenceTooEarly extends Error {
  override readonly name = 'EvidenceTooEarly';
}

/**
 * Ends uncertainty where something can be known: asks the provider, and sends once more where the e-mail type opted in.
 * Everything else stays UNKNOWN until evidence or a person says what became of it.
 */
export class UncertaintyService {
  readonly #deps: { database: Database; providers: ProviderService; emailTypes: EmailTypeService; log: Log };

  constructor(deps: { database: Database; providers: ProviderService; emailTypes: EmailTypeService; log: Log }) {
    this.#deps = deps;
  }

  /** Looks at what is due; returns how many that were. */
  async look(): Promise<number> {
    const due = await claimUncertain(this.#deps.database, AT_ONCE);
    for (const message of due)
      await this.#lookAt(message).catch((error: unknown) => {
        this.#deps.log.warn({ err: error, messageId: message.id }, 'an uncertain mail could not be looked at');
      });
    return due.length;
  }

  /**
   * Ends the uncertainty about the mail that an event of its provider proves to have been taken. Where the event names no
   * message, the only uncertain one to that address is meant, unless another mail that went the same way may be.
   * Throws EvidenceTooEarly.
   */
  async resolveByEvidence(sql: Sql, evidence: Evidence): Promise<void> {
    if (evidence.messageId && (await isUnderWay(sql, evidence))) throw new EvidenceTooEarly();
    const found = await findUncertain(sql, evidence);
    if (found) await resolveAccepted(sql, { ...found, providerMessageId: null, words: evidence.words });
  }

  /**
   * Locks who pays for mails that the caller has locked, as far as these are not sent: needed before the uncertainty about several of them
   * is ended in one transaction.
   */
  async lockPayersOf(sql: Sql, messageIds: string[]): Promise<void> {
    const rows = await sql.query<{ id: string }>({
      text: `select distinct payer_id as id from message where id = any ($1::uuid[]) and dispatch <> 'SENT' and payer_id is not null`,
      values: [messageIds],
    });
    if (rows.length > 0)
      await lockPayers(
        sql,
        rows.map(({ id }) => id),
      );
  }

  async #lookAt(message: UncertainMessage): Promise<void> {
    const { database } = this.#deps;
    const type = await this.#deps.emailTypes.find(message.typeKey);
    const { lookUps, possibleDuplicate } = message;
    const resendWhenUnknown = type?.resendWhenUnknown ?? false;
    const answer = await this.#ask(message);
    if (answer?.kind === 'accepted') return resolveAccepted(database, { ...message, ...answer });
    const uncertainty = {
      looksUp: answer !== null,
      lookUps: lookUps + 1,
      type: { resendWhenUnknown },
      possibleDuplicate,
    };
    const next = answer
      ? afterLookUp(uncertainty)
      : mayResend(uncertainty) && ({ step: 'resend', delayMs: 0 } as const);
    if (next && next.step === 'resend') return resendUncertain(database, message.id);
    const delayMs = next ? next.delayMs : null;
    await postponeUncertain(database, { id: message.id, lookUps: answer ? lookUps + 1 : lookUps, delayMs });
  }

  /** Null when its provider cannot be asked. */
  async #ask(message: UncertainMessage): Promise<LookUp | null> {
    const open = message.providerId ? await this.#deps.providers.openOne(message.providerId) : undefined;
    if (!open?.adapter.capabilities.lookUp || !message.attemptedAt) return null;
    const answer = await open.adapter.lookUp({
      messageId: message.id,
      recipient: message.recipient,
      since: message.attemptedAt,
    });
    this.#deps.log.debug({ messageId: message.id, answer: answer.kind }, 'a provider was asked what became of a mail');
    return answer;
  }
}
