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

/** What becomes of a mail over a recipient's limit. */
export enum OverLimit {
  /** It waits until the limit has room. */
  DELAY = 'DELAY',
  /** It is not accepted. */
  REFUSE = 'REFUSE',
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
    /** Mails of this type that one recipient of one account gets in `recipientWindowSeconds`; null: no limit. */
    recipientLimit: p.integer().nullable(),
    recipientWindowSeconds: p.integer().default(60),
    overLimit: p
      .enum(() => OverLimit)
      .$type<OverLimit>()
      .default(OverLimit.DELAY),
    /** True: a mail of unknown outcome is sent once more by itself, marked as possible duplicate. */
    resendWhenUnknown: p.boolean().default(false),
    /** Whether opens and clicks are recorded; the account must allow it too. */
    trackOpens: p.boolean().default(true),
    trackClicks: p.boolean().default(true),
    /** Credits that one mail costs. */
    price: p.integer().default(1),
    updatedAt: p.datetime().length(3).defaultRaw('now()'),
    updatedByUserId: p.uuid().nullable(),
  },
});

/** A registered kind of mail. */
export class EmailType extends EmailTypeSchema.class {}
EmailTypeSchema.setClass(EmailType);
