import { defineEntity, p } from '@mikro-orm/core';

export enum SuppressionReason {
  /** A provider or the recipient's server said that the mailbox does not exist or refuses for good. */
  HARD_BOUNCE = 'HARD_BOUNCE',
  /** Refused for now so many times in a row that it is given up. */
  SOFT_BOUNCES = 'SOFT_BOUNCES',
  COMPLAINT = 'COMPLAINT',
  BY_PERSON = 'BY_PERSON',
  IMPORT = 'IMPORT',
}

const SuppressionSchema = defineEntity({
  name: 'Suppression',
  tableName: 'suppression',
  properties: {
    accountId: p.uuid().primary(),
    /** Lower case. */
    address: p.text().primary(),
    reason: p.enum(() => SuppressionReason).$type<SuppressionReason>(),
    /** The provider's words or the person's note. */
    evidence: p.text().nullable(),
    /** The mail that led to it. */
    messageId: p.uuid().nullable(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** An address that one account must not mail. */
export class Suppression extends SuppressionSchema.class {}
SuppressionSchema.setClass(Suppression);

const SoftBounceSchema = defineEntity({
  name: 'SoftBounce',
  tableName: 'soft_bounce',
  properties: {
    accountId: p.uuid().primary(),
    /** Lower case. */
    address: p.text().primary(),
    /** Soft bounces in a row; a delivery ends the row. */
    count: p.integer(),
    lastAt: p.datetime().length(3),
    /** Set when a person released the address: what came before does not count. */
    countedFrom: p.datetime().length(3).nullable(),
  },
});

/** How often in a row an address refused for now. */
export class SoftBounce extends SoftBounceSchema.class {}
SoftBounceSchema.setClass(SoftBounce);
