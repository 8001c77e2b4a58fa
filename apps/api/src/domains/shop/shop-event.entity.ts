import { defineEntity, p } from '@mikro-orm/core';

const ShopEventSchema = defineEntity({
  name: 'ShopEvent',
  tableName: 'shop_event',
  indexes: [{ properties: ['accountId', 'id'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    /** `order.paid`. */
    name: p.text(),
    data: p.json<Record<string, unknown>>(),
    at: p.datetime().length(3).defaultRaw('now()'),
    processedAt: p.datetime().length(3).nullable(),
    /** Mails that it led to. */
    messageIds: p.json<string[]>().nullable(),
    /** Why it led to none. */
    note: p.text().nullable(),
  },
});

/** Something that happened in a host shop, told by one call. */
export class ShopEvent extends ShopEventSchema.class {}
ShopEventSchema.setClass(ShopEvent);
