import { defineEntity, p } from '@mikro-orm/core';

const LeadIntakeSchema = defineEntity({
  name: 'LeadIntake',
  tableName: 'lead_intake',
  properties: {
    accountId: p.uuid().primary(),
    /** True: who an event of the host shop is about becomes a lead. */
    fromShop: p.boolean(),
  },
});

/** By which ways people become leads of an account by themselves; an account without a row takes them by every way. */
export class LeadIntake extends LeadIntakeSchema.class {}
LeadIntakeSchema.setClass(LeadIntake);
