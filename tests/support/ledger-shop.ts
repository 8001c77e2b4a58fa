import { randomUUID } from 'node:crypto';
import { bookCredits } from '../../apps/api/src/domains/credits/credit-entry.queries.ts';
import type { CreditEntryKind } from '../../apps/api/src/domains/credits/credits.entity.ts';
import { reserveCredits } from '../../apps/api/src/domains/credits/reservation.service.ts';
import { EventKind } from '../../apps/api/src/domains/delivery/attempt.entity.ts';
import { EmailLogService } from '../../apps/api/src/domains/delivery/email-log.service.ts';
import { DispatchState } from '../../apps/api/src/domains/delivery/message.entity.ts';
import { acceptMessages, keepContent } from '../../apps/api/src/domains/delivery/sql/accept-messages.ts';
import { giveBackUncertain } from '../../apps/api/src/domains/delivery/sql/give-back-uncertain.ts';
import { settleMessages } from '../../apps/api/src/domains/delivery/sql/settle-messages.ts';
import { resendUncertain, resolveAccepted } from '../../apps/api/src/domains/delivery/sql/uncertain-messages.ts';
import { DispatchQueue } from '../../apps/api/src/domains/preferences/email-type.entity.ts';
import type { Database } from '../../apps/api/src/infra/database.ts';
import { systemClock } from '../../apps/api/src/kernel/clock.ts';
import { ExpectedFailure } from '../../apps/api/src/kernel/errors.ts';
import { IdGenerator, toPublicId } from '../../apps/api/src/kernel/ids.ts';
import { type Principal, Role } from '../../apps/api/src/kernel/principal.ts';
import { systemRandom } from '../../apps/api/src/kernel/random.ts';
import type { Ending } from './ledger-model.ts';

const GIVEN_BACK_AT_ONCE = 500;
const ids = new IdGenerator(systemClock, systemRandom);

const admin: Principal = {
  kind: 'person',
  userId: null,
  accountId: null,
  role: Role.SUPER_ADMIN,
  scopes: new Set(),
  credentialId: randomUUID(),
};

/** A shop of its own in a real database, moved by the statements that the program uses. */
export class LedgerShop {
  readonly accountId: string;
  /** Messages in the order of their acceptance. */
  readonly messageIds: string[] = [];
  readonly #database: Database;
  readonly #workerId: string;
  readonly #log: EmailLogService;
  readonly #contentId: string;

  private constructor(database: Database, workerId: string, accountId: string, contentId: string) {
    this.#database = database;
    this.#workerId = workerId;
    this.#log = new EmailLogService({ database });
    this.accountId = accountId;
    this.#contentId = contentId;
  }

  static async open(database: Database, workerId: string): Promise<LedgerShop> {
    const accountId = ids.next();
    await database.query({
      text: `insert into account (id, kind, name, sender_name, sender_email) values ($1::uuid, 'SHOP', $1::text, 'Toko', 'halo@toko.example')`,
      values: [accountId],
    });
    const content = { subject: 'Halo', html: null, text: 'Halo' };
    const contentId = await keepContent(database, { id: ids.next(), accountId, hash: Buffer.alloc(32), ...content });
    return new LedgerShop(database, workerId, accountId, contentId);
  }

  /** False when there are not so many credits. */
  async book(kind: CreditEntryKind.TOP_UP | CreditEntryKind.ADJUSTMENT, amount: number): Promise<boolean> {
    const booking = { accountId: this.accountId, kind, amount, reason: 'Uji', actorUserId: null };
    return (await bookCredits(this.#database, booking)) !== null;
  }

  /** Whether each mail was accepted. */
  async accept(prices: number[]): Promise<boolean[]> {
    const { accountId } = this;
    const mails = prices.map((credits) => ({ messageId: ids.next(), payerId: accountId, credits, reservation: 1 }));
    return this.#database.transaction(async (sql) => {
      const refused = await reserveCredits(
        sql,
        mails.filter(({ credits }) => credits > 0),
      );
      const paid = mails.filter((mail) => !refused.has(mail));
      if (paid.length > 0)
        await acceptMessages(
          sql,
          paid.map((charge) => this.#newMessage(charge.messageId, charge.credits > 0 ? charge : null)),
        );
      this.messageIds.push(...paid.map(({ messageId }) => messageId));
      return mails.map((mail) => !refused.has(mail));
    });
  }

  /** A worker takes it and ends it so; what it says a second time changes nothing. */
  async settle(messageId: string, ending: Ending): Promise<void> {
    const [claimed] = await this.#database.query<{ number: number }>({
      name: 'ledger_claim',
      text: `update message set dispatch = 'SENDING', worker_id = $2, attempt_count = attempt_count + 1, sequence = sequence + 1
              where id = $1 and dispatch = 'QUEUED' returning attempt_count as number`,
      values: [messageId, this.#workerId],
    });
    const settlement = {
      messageId,
      number: claimed!.number,
      attemptState: null,
      providerId: null,
      errorClass: null,
      code: null,
      text: null,
      providerMessageId: null,
      dispatch: DispatchState[ending],
      event: ending === 'QUEUED' ? EventKind.DELAYED : EventKind[ending],
      note: null,
      delayMs: 0,
      waitReason: null,
      repeatSeconds: 0,
      resolveMs: null,
    };
    for (const _ of ['said', 'said again']) await settleMessages(this.#database, this.#workerId, [settlement]);
  }

  async cancel(messageId: string): Promise<void> {
    await this.#log.cancel(admin, toPublicId('msg', messageId));
  }

  async person(messageId: string, arrived: boolean): Promise<void> {
    await this.#log.resolve(admin, { id: toPublicId('msg', messageId), arrived, note: null });
  }

  /** False when it cannot be paid. */
  async retry(messageId: string): Promise<boolean> {
    try {
      await this.#log.retry(admin, toPublicId('msg', messageId), true);
      return true;
    } catch (error) {
      if (error instanceof ExpectedFailure && /CREDITS/.test(error.code)) return false;
      throw error;
    }
  }

  /** Evidence comes, twice as it may. */
  async evidence(messageId: string): Promise<void> {
    const [{ number } = { number: 0 }] = await this.#database.query<{ number: number }>({
      text: 'select attempt_count as number from message where id = $1',
      values: [messageId],
    });
    const found = { id: messageId, attemptNumber: number, providerMessageId: null, words: 'delivered' };
    for (const _ of ['once', 'twice']) await resolveAccepted(this.#database, found);
  }

  async resend(messageId: string): Promise<void> {
    await resendUncertain(this.#database, messageId);
  }

  async aDayPasses(): Promise<void> {
    const before = new Date(Date.now() + 60_000);
    for (const _ of ['once', 'twice']) await giveBackUncertain(this.#database, { before, limit: GIVEN_BACK_AT_ONCE });
  }

  async freeze(on: boolean): Promise<void> {
    await this.#database.query({
      text: 'update credit_account set frozen_at = case when $2 then now() end where account_id = $1',
      values: [this.accountId, on],
    });
  }

  #newMessage(id: string, charge: { payerId: string; credits: number } | null) {
    return {
      id,
      accountId: this.accountId,
      typeKey: 'order.paid',
      queue: DispatchQueue.NORMAL,
      recipient: 'siti@pelanggan.example',
      sender: 'Toko <halo@toko.example>',
      subject: 'Halo',
      contentId: this.#contentId,
      variables: null,
      headers: null,
      metadata: null,
      secretLinks: null,
      maxAttempts: 100,
      charge,
    };
  }
}
