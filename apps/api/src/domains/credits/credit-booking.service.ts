import { writeAudit } from '../../infra/audit.ts';
import type { Database } from '../../infra/database.ts';
import { claimKeys, hashInput, IdempotencyKeyMismatch } from '../../infra/idempotency.ts';
import { type IdGenerator, toPublicId } from '../../kernel/ids.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { AccountService } from '../identity/account.service.ts';
import { bookCredits, type CreditEntryRow, findEntry, lockSequence } from './credit-entry.queries.ts';
import { CreditEntryKind } from './credits.entity.ts';
import { AmountInvalid, BelowZero, ConfirmationRequired, CreditReasonRequired } from './credits.errors.ts';
import { CONFIRM_ABOVE, MAX_AMOUNT, MAX_REASON_LENGTH } from './credits.limits.ts';

/** Credits that a super admin issues or takes back. */
export interface Booking {
  /** Public id. */
  accountId: string;
  amount: number;
  reason: string;
  /** The amount once more, where it is large. */
  confirmAmount: number | null;
}

interface Deps {
  database: Database;
  accounts: AccountService;
  ids: IdGenerator;
}

const actions = { TOP_UP: 'credits.topped_up', ADJUSTMENT: 'credits.adjusted' } as const;
const operations = { TOP_UP: 'creditTopUp', ADJUSTMENT: 'creditAdjust' } as const;

/** What super admins do to balances. Each is one balanced entry with its reason, and one of the audit log. */
export class CreditBookingService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /**
   * Issues credits. The same key and input book once. Throws AccountNotFound, AmountInvalid, CreditReasonRequired,
   * ConfirmationRequired, IdempotencyKeyMismatch.
   */
  async topUp(principal: Principal, booking: Booking, key: string): Promise<CreditEntryRow> {
    if (booking.amount < 1) throw new AmountInvalid('A top-up adds 1 credit or more.');
    return this.#book(principal, CreditEntryKind.TOP_UP, booking, key);
  }

  /** The same up or down, never below what is available. Throws BelowZero too. */
  async adjust(principal: Principal, booking: Booking, key: string): Promise<CreditEntryRow> {
    if (booking.amount === 0) throw new AmountInvalid('An adjustment of 0 credits changes nothing.');
    return this.#book(principal, CreditEntryKind.ADJUSTMENT, booking, key);
  }

  async #book(
    principal: Principal,
    kind: CreditEntryKind.TOP_UP | CreditEntryKind.ADJUSTMENT,
    booking: Booking,
    key: string,
  ): Promise<CreditEntryRow> {
    const { database, accounts, ids } = this.#deps;
    const reason = checkedReason(booking);
    const { id: accountId } = await accounts.findFor(principal, booking.accountId);
    const { amount } = booking;
    return database.transaction(async (sql) => {
      const number = (await lockSequence(sql, accountId)) + 1;
      const inputHash = hashInput({ accountId, amount, reason });
      const claim = { key, operation: operations[kind], inputHash, resultId: idOfNumber(number) };
      const [claimed] = await claimKeys(sql, accountId, [claim]);
      if (claimed instanceof IdempotencyKeyMismatch) throw claimed;
      if (claimed !== 'NEW') return (await findEntry(sql, accountId, numberOfId(claimed!.earlier)))!;
      if (!(await bookCredits(sql, { accountId, kind, amount, reason, actorUserId: principal.userId })))
        throw new BelowZero();
      await writeAudit(sql, {
        id: ids.next(),
        principal,
        accountId,
        action: actions[kind],
        subject: toPublicId('acc', accountId),
        details: { amount, reason, number },
      });
      return (await findEntry(sql, accountId, number))!;
    });
  }
}

/** Throws AmountInvalid, CreditReasonRequired, ConfirmationRequired. */
function checkedReason({ amount, confirmAmount, reason }: Booking): string {
  if (Math.abs(amount) > MAX_AMOUNT) throw new AmountInvalid(`One change moves ${MAX_AMOUNT} credits at most.`);
  const words = reason.trim().slice(0, MAX_REASON_LENGTH);
  if (!words) throw new CreditReasonRequired();
  if (Math.abs(amount) > CONFIRM_ABOVE && confirmAmount !== amount) throw new ConfirmationRequired(CONFIRM_ABOVE);
  return words;
}

/** Records of idempotency hold UUIDs; entries of an account have numbers. */
function idOfNumber(number: number): string {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

function numberOfId(id: string): number {
  return Number.parseInt(id.slice(-12), 16);
}
