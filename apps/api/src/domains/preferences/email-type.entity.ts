import { defineEntity, p } from '@mikro-orm/core';

export enum EmailCategory {
  AUTH = 'AUTH',
  ORDER = 'ORDER',
  COMMISSION = 'COMMISSION',
  MARKETING = 'MARKETING',
  AUTOMATION = 'AUTOMATION',
}

/** Each has its own capacity, so that none waits behind another. */
export enum DispatchQueue {
  CRITICAL = 'CRITICAL',
  NORMAL = 'NORMAL',
  BULK = 'BULK',
}

const EmailTypeSchema = defineEntity({
  name: 'EmailType',
  tableName: 'email_type',
  properties: {
    /** `order.shipped`. */
    key: p.text().primary(),
    category: p.enum(() => EmailCategory).$type<EmailCategory>(),
    queue: p.enum(() => DispatchQueue).$type<DispatchQueue>(),
    optOutAllowed: p.boolean(),
    /** Tries in all, the first included. */
    maxAttempts: p.integer(),
    /** Upper bound of the wait before the second try, in seconds; triples with each further try. */
    backoffSeconds: p.integer(),
  },
});

/** A registered kind of mail. */
export class EmailType extends EmailTypeSchema.class {}
EmailTypeSchema.setClass(EmailType);
