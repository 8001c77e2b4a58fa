import { defineEntity, p } from '@mikro-orm/core';
import { ErrorClass } from './message.entity.ts';

export enum BreakerState {
  /** Mail goes through. */
  CLOSED = 'CLOSED',
  /** Mail goes to the next provider of the route, or waits, until the cool-down is over. */
  OPEN = 'OPEN',
  /** The cool-down is over; one mail at a time tries whether it works again. */
  HALF_OPEN = 'HALF_OPEN',
}

const ProviderHealthSchema = defineEntity({
  name: 'ProviderHealth',
  tableName: 'provider_health',
  properties: {
    providerId: p.uuid().primary(),
    breaker: p
      .enum(() => BreakerState)
      .$type<BreakerState>()
      .default(BreakerState.CLOSED),
    /** Failures in a row that were the provider's. */
    failures: p.integer().default(0),
    openedAt: p.datetime().length(3).nullable(),
    openUntil: p.datetime().length(3).nullable(),
    /** Length of the latest cool-down; doubles while trials fail. */
    coolDownSeconds: p.integer().default(0),
    /** While HALF_OPEN: the trial that is under way counts as lost after this moment. */
    trialUntil: p.datetime().length(3).nullable(),
    /** What opened it. */
    causeClass: p
      .enum(() => ErrorClass)
      .$type<ErrorClass>()
      .nullable(),
    causeCode: p.text().nullable(),
    causeText: p.text().nullable(),
    testedAt: p.datetime().length(3).nullable(),
    testPassed: p.boolean().nullable(),
    /** The provider's own words to the latest test, secrets removed. */
    testText: p.text().nullable(),
    /** Balance told by the latest test or answer, in mails. */
    credits: p.integer().nullable(),
    creditsAt: p.datetime().length(3).nullable(),
  },
});

/** How a provider is doing, shared by all processes. A provider without a row is healthy and untested. */
export class ProviderHealth extends ProviderHealthSchema.class {}
ProviderHealthSchema.setClass(ProviderHealth);
