import type { Row, Sql } from '../../infra/database.ts';
import type { ExpectedFailure } from '../../kernel/errors.ts';
import { CreditsFrozen, InsufficientCredits } from './credits.errors.ts';

/** What a message costs, and whom. */
export interface Charge {
  messageId: string;
  /** Account whose credits pay. */
  payerId: string;
  /** 1 or more. */
  credits: number;
  /** Which reservation of the message, from 1. */
  reservation: number;
}

interface Purse extends Row {
  accountId: string;
  available: number;
  unmetered: boolean;
  frozen: boolean;
}

type Cost = Pick<Charge, 'payerId' | 'credits'>;

/** What accounts could spend when they were looked at. Nothing is locked: only `reserveCredits` decides. */
export class Purses {
  readonly #purses: Map<string, Purse>;

  private constructor(purses: Purse[]) {
    this.#purses = new Map(purses.map((purse) => [purse.accountId, purse]));
  }

  static async read(sql: Sql, payerIds: string[]): Promise<Purses> {
    if (payerIds.length === 0) return new Purses([]);
    const purses = await sql.query<Purse>({
      name: 'read_purses',
      text: `select account_id as "accountId", available::float8, unmetered, frozen_at is not null and not unmetered as frozen
               from credit_account where account_id = any ($1::uuid[])`,
      values: [[...new Set(payerIds)]],
    });
    return new Purses(purses);
  }

  /** Why it cannot be paid: InsufficientCredits, CreditsFrozen; null when it can. */
  refusalOf({ payerId, credits }: Cost): ExpectedFailure | null {
    const { available = 0, unmetered = false, frozen = false } = this.#purses.get(payerId) ?? {};
    if (frozen) return new CreditsFrozen();
    return unmetered || credits <= available ? null : new InsufficientCredits(credits, available);
  }

  /** The same, and what can be paid counts as spent for those that are asked about next. */
  take(cost: Cost): ExpectedFailure | null {
    const refusal = this.refusalOf(cost);
    const purse = this.#purses.get(cost.payerId);
    if (!refusal && purse) purse.available -= cost.credits;
    return refusal;
  }
}

/** Locks those who pay, in the order in which every transaction does; needed where one moves credits of several, step by step. */
export async function lockPayers(sql: Sql, payerIds: string[]): Promise<void> {
  await sql.query({
    text: 'select from credit_account where account_id = any ($1::uuid[]) order by account_id for update',
    values: [[...new Set(payerIds)]],
  });
}

/**
 * Sets credits aside, in the caller's transaction and in the order of the charges, as far as they reach: gives those that were refused,
 * with InsufficientCredits or CreditsFrozen. Payers stay locked until the transaction ends, so this comes as late in it as can be.
 */
export async function reserveCredits<C extends Charge>(sql: Sql, charges: C[]): Promise<Map<C, ExpectedFailure>> {
  const refused = new Map<C, ExpectedFailure>();
  const byPayer = Map.groupBy(charges, ({ payerId }) => payerId);
  for (const [payerId, own] of [...byPayer].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [reserved] = await sql.query<{ places: number[] }>({
      name: 'reserve_credits',
      text: 'select places from reserve_credits($1, $2::uuid[], $3::int[], $4::int[])',
      values: [
        payerId,
        own.map(({ messageId }) => messageId),
        own.map(({ reservation }) => reservation),
        own.map(({ credits }) => credits),
      ],
    });
    const paid = new Set(reserved!.places);
    if (paid.size === own.length) continue;
    const purses = await Purses.read(sql, [payerId]);
    for (const [index, charge] of own.entries())
      if (!paid.has(index + 1))
        refused.set(charge, purses.refusalOf(charge) ?? new InsufficientCredits(charge.credits, 0));
  }
  return refused;
}
