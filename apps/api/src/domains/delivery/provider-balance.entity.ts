import { defineEntity, p } from '@mikro-orm/core';

/** How much a provider's balance is worth worrying about. */
export enum CreditLevel {
  HEALTHY = 'HEALTHY',
  WARNING = 'WARNING',
  CRITICAL = 'CRITICAL',
  /** Bulk mail does not go through it any more. */
  EMERGENCY = 'EMERGENCY',
}

const ProviderBalanceSchema = defineEntity({
  name: 'ProviderBalance',
  tableName: 'provider_balance',
  indexes: [{ properties: ['providerId', 'id'] }],
  properties: {
    id: p.uuid().primary(),
    providerId: p.uuid(),
    at: p.datetime().length(3),
    /** Mails that the balance pays for; null: the check failed. */
    credits: p.integer().nullable(),
    /** Null: the check failed. */
    level: p
      .enum(() => CreditLevel)
      .$type<CreditLevel>()
      .nullable(),
    /** Set when it crossed a level: the level before, and the number of the crossing. */
    previousLevel: p
      .enum(() => CreditLevel)
      .$type<CreditLevel>()
      .nullable(),
    crossing: p.integer().nullable(),
    /** Days that it lasts at the use of the last two weeks; null: nothing was used. */
    daysLeft: p.double().nullable(),
    /** Why the check failed, in the provider's words, secrets removed. */
    problem: p.text().nullable(),
    /** The person who asked; null: the clock did. */
    actorUserId: p.uuid().nullable(),
  },
});

/** What a provider told of its balance at one moment. */
export class ProviderBalance extends ProviderBalanceSchema.class {}
ProviderBalanceSchema.setClass(ProviderBalance);

const ProviderCreditSchema = defineEntity({
  name: 'ProviderCredit',
  tableName: 'provider_credit',
  properties: {
    providerId: p.uuid().primary(),
    warningBelow: p.integer().default(50_000),
    criticalBelow: p.integer().default(10_000),
    emergencyBelow: p.integer().default(1_000),
    /** Level of the latest balance that was told; null: none was. */
    level: p
      .enum(() => CreditLevel)
      .$type<CreditLevel>()
      .nullable(),
    credits: p.integer().nullable(),
    checkedAt: p.datetime().length(3).nullable(),
    /** Number of the latest crossing of a level. */
    crossings: p.integer().default(0),
    /** Number of the latest crossing that was told to who listens. */
    announced: p.integer().default(0),
    updatedAt: p.datetime().length(3).defaultRaw('now()'),
    updatedByUserId: p.uuid().nullable(),
  },
});

/** Levels of a provider's balance, and where it stands. A provider without a row has the standard levels and was not checked. */
export class ProviderCredit extends ProviderCreditSchema.class {}
ProviderCreditSchema.setClass(ProviderCredit);
