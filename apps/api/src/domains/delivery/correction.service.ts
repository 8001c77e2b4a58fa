import type { Sql } from '../../infra/database.ts';
import { maskedText } from '../../infra/masked-text.ts';
import { ERASED_ADDRESS } from '../../infra/personal-data.ts';
import { mayAccess, type Principal } from '../../kernel/principal.ts';
import { MessageNotFound, NotRetryable, RecipientRefused } from './delivery.errors.ts';
import { DispatchState } from './message.entity.ts';
import { correctRecipient, lockCorrectable } from './sql/correct-recipient.ts';

/** Longest address that SMTP takes. */
const MAX_ADDRESS_LENGTH = 254;

/** Mends what was wrong in a mail that failed, before it is sent again. */
export class CorrectionService {
  /**
   * Gives a failed mail another address, in the transaction of the caller. Throws MessageNotFound, NotRetryable, RecipientRefused.
   */
  async correctRecipient(
    sql: Sql,
    principal: Principal,
    id: string,
    to: string,
  ): Promise<{ before: string; after: string }> {
    const recipient = to.trim().toLowerCase();
    const message = await lockCorrectable(sql, id, recipient);
    if (!message || !mayAccess(principal, message.accountId)) throw new MessageNotFound();
    if (message.dispatch !== DispatchState.FAILED) throw new NotRetryable(message.dispatch);
    const { recipient: before, cc, suppressed, signIn } = message;
    // Its link proves who owns the address that failed: at another one it would open somebody else's account.
    if (signIn)
      throw new RecipientRefused('A mail about signing in is for the address that failed; have a new one made.');
    if (before === ERASED_ADDRESS) throw new RecipientRefused('The person it was for has been erased.');
    if (recipient === before) throw new RecipientRefused('That is the address that failed.');
    if (cc?.includes(recipient)) throw new RecipientRefused('That address gets a copy of the mail already.');
    if (suppressed) throw new RecipientRefused('This account must not mail that address.');
    const actor = {
      userId: principal.userId,
      apiKeyId: principal.kind === 'apiKey' ? principal.credentialId : null,
    };
    await correctRecipient(sql, {
      id,
      recipient,
      // The audit log copies it, and is never erased.
      note: maskedText(`${before} → ${recipient}`, 2 * MAX_ADDRESS_LENGTH + 3),
      actor,
    });
    return { before, after: recipient };
  }
}
