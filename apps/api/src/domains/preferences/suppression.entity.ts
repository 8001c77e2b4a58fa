import { defineEntity, p } from '@mikro-orm/core';

export enum SuppressionReason {
  /** A provider said that the mailbox does not exist or refuses for good. */
  HARD_BOUNCE = 'HARD_BOUNCE',
  COMPLAINT = 'COMPLAINT',
  BY_PERSON = 'BY_PERSON',
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
    createdAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** An address that one account must not mail. */
export class Suppression extends SuppressionSchema.class {}
SuppressionSchema.setClass(Suppression);
