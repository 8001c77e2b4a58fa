import type { Sql } from '../../infra/database.ts';
import type { ExpectedFailure } from '../../kernel/errors.ts';
import { type Charge, Purses, reserveCredits } from '../credits/reservation.service.ts';
import { PLATFORM_ACCOUNT_ID } from '../identity/account.service.ts';
import { EmailCategory, type EmailType } from '../preferences/email-type.entity.ts';

interface Priced {
  type: EmailType;
}

/** Who pays for the mails of one call, and which of them nobody can pay for. */
export class Payments<Mail extends Priced> {
  /** Why mails were refused: InsufficientCredits, CreditsFrozen. */
  readonly refused = new Map<Mail, ExpectedFailure>();
  readonly #charges: Map<Mail, Charge | null>;
  readonly #purses: Purses;

  private constructor(charges: Map<Mail, Charge | null>, purses: Purses) {
    this.#charges = charges;
    this.#purses = purses;
  }

  /** Looks at the purses without locking them. `idOf` gives the id of a mail's message. */
  static async look<Mail extends Priced>(
    sql: Sql,
    { accountId, mails, idOf }: { accountId: string; mails: Mail[]; idOf: (mail: Mail) => string },
  ): Promise<Payments<Mail>> {
    const charges = new Map(mails.map((mail) => [mail, chargeOf(mail.type, accountId, idOf(mail))]));
    const payers = [...charges.values()].flatMap((charge) => charge?.payerId ?? []);
    return new Payments(charges, await Purses.read(sql, payers));
  }

  /** What was or is to be set aside for a mail; null: it costs nothing. */
  chargeOf(mail: Mail): Charge | null {
    return this.#charges.get(mail) ?? null;
  }

  /** Those that the purse could pay for if each were the only one. */
  payable(mails: Mail[]): Mail[] {
    return this.#kept(mails, (charge) => this.#purses.refusalOf(charge));
  }

  /** Those that the purse could pay for one after the other. */
  payableTogether(mails: Mail[]): Mail[] {
    return this.#kept(mails, (charge) => this.#purses.take(charge));
  }

  /** Sets credits aside for as many as are paid for now, which may be fewer: gives those. Locks the payers. */
  async reserve(sql: Sql, mails: Mail[]): Promise<Mail[]> {
    const refused = await reserveCredits(
      sql,
      mails.flatMap((mail) => this.chargeOf(mail) ?? []),
    );
    return this.#kept(mails, (charge) => refused.get(charge) ?? null);
  }

  #kept(mails: Mail[], refusalOf: (charge: Charge) => ExpectedFailure | null): Mail[] {
    return mails.filter((mail) => {
      const charge = this.chargeOf(mail);
      const refusal = charge && refusalOf(charge);
      if (refusal) this.refused.set(mail, refusal);
      return !refusal;
    });
  }
}

/** Mails about signing in are paid for by the platform, whoever sends them. */
function chargeOf({ category, price }: EmailType, accountId: string, messageId: string): Charge | null {
  if (price === 0) return null;
  const payerId = category === EmailCategory.AUTH ? PLATFORM_ACCOUNT_ID : accountId;
  return { messageId, payerId, credits: price, reservation: 1 };
}
