import { defineEntity, p } from '@mikro-orm/core';

const SenderIdentitySchema = defineEntity({
  name: 'SenderIdentity',
  tableName: 'sender_identity',
  uniques: [{ properties: ['accountId', 'address'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    name: p.text(),
    /** Lower case. */
    address: p.text(),
    /** When its owner followed the link mailed to it, or a super admin vouched for it; null: mail may not come from it. */
    verifiedAt: p.datetime().length(3).nullable(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** An address that an account may send from, besides its own. */
export class SenderIdentity extends SenderIdentitySchema.class {}
SenderIdentitySchema.setClass(SenderIdentity);

const SenderDefaultSchema = defineEntity({
  name: 'SenderDefault',
  tableName: 'sender_default',
  properties: {
    accountId: p.uuid().primary(),
    typeKey: p.text().primary(),
    senderIdentityId: p.uuid(),
  },
});

/** The sender of an account's mails of one type when a mail names none. */
export class SenderDefault extends SenderDefaultSchema.class {}
SenderDefaultSchema.setClass(SenderDefault);
