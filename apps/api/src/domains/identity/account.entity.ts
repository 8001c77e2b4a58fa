import { defineEntity, p } from '@mikro-orm/core';

export enum AccountKind {
  /** Merpati itself: its own mails, such as password resets. Seen by super admins only. */
  PLATFORM = 'PLATFORM',
  SHOP = 'SHOP',
}

const AccountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.uuid().primary(),
    kind: p.enum(() => AccountKind).$type<AccountKind>(),
    name: p.text().unique(),
    senderName: p.text(),
    senderEmail: p.text(),
    /** Whether opens and clicks of its mails are recorded. */
    trackOpens: p.boolean().default(true),
    trackClicks: p.boolean().default(true),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** A tenant. */
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);
