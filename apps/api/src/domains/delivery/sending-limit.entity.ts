import { defineEntity, p } from '@mikro-orm/core';

const SendingLimitSchema = defineEntity({
  name: 'SendingLimit',
  tableName: 'sending_limit',
  properties: {
    id: p.uuid().primary(),
    /** Null: for everything this installation sends. */
    accountId: p.uuid().nullable(),
    /** Mails handed over a second; null: no limit. */
    ratePerSecond: p.integer().nullable(),
    /** Mails in a WIB day; null: no limit. */
    dailyQuota: p.integer().nullable(),
    updatedAt: p.datetime().length(3).defaultRaw('now()'),
    updatedByUserId: p.uuid().nullable(),
  },
});

/** How much one account, or the whole installation, may send. What is over it waits. */
export class SendingLimit extends SendingLimitSchema.class {}
SendingLimitSchema.setClass(SendingLimit);

const AllowanceSchema = defineEntity({
  name: 'Allowance',
  tableName: 'allowance',
  properties: {
    /** `provider:<id>`, `account:<id>` or `global`. */
    key: p.text().primary(),
    /** The next mail may leave at this moment. */
    nextAt: p.datetime().length(6),
    /** WIB day of `used`. */
    day: p.date(),
    used: p.integer().default(0),
  },
});

/** What is used of a rate and a daily quota; shared by all workers. */
export class Allowance extends AllowanceSchema.class {}
AllowanceSchema.setClass(Allowance);

const RecipientUseSchema = defineEntity({
  name: 'RecipientUse',
  tableName: 'recipient_use',
  properties: {
    accountId: p.uuid().primary(),
    typeKey: p.text().primary(),
    /** Lower case. */
    recipient: p.text().primary(),
    windowStartedAt: p.datetime().length(3),
    used: p.integer(),
  },
});

/** How many mails of a type one recipient got in the running window of that type's limit. */
export class RecipientUse extends RecipientUseSchema.class {}
RecipientUseSchema.setClass(RecipientUse);
