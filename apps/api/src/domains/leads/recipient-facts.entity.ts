import { defineEntity, p } from '@mikro-orm/core';

const RecipientFactsSchema = defineEntity({
  name: 'RecipientFacts',
  tableName: 'recipient_facts',
  properties: {
    accountId: p.uuid().primary(),
    /** Lower case. */
    address: p.text().primary(),
    name: p.text().nullable(),
    /** `id` or `en`. */
    language: p.text().nullable(),
    /** As the host shop calls it, such as `customer`, `affiliate`, `distributor`. */
    role: p.text().nullable(),
    distributor: p.text().nullable(),
    distributorEmail: p.text().nullable(),
    /** False once the host shop says that the user is disabled. */
    active: p.boolean().default(true),
    updatedAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** What the events of a host shop told about a person. */
export class RecipientFacts extends RecipientFactsSchema.class {}
RecipientFactsSchema.setClass(RecipientFacts);

const OrderFactsSchema = defineEntity({
  name: 'OrderFacts',
  tableName: 'order_facts',
  indexes: [{ properties: ['accountId', 'address', 'orderedAt'] }],
  properties: {
    accountId: p.uuid().primary(),
    /** The host shop's own id. */
    orderId: p.text().primary(),
    /** The customer's, lower case. */
    address: p.text(),
    /** `PAID`, `SHIPPED`, … */
    status: p.text(),
    /** Whole rupiah. */
    total: p.bigint('string').nullable(),
    distributor: p.text().nullable(),
    orderedAt: p.datetime().length(3),
    statusAt: p.datetime().length(3),
  },
});

/** What the events of a host shop told about an order. */
export class OrderFacts extends OrderFactsSchema.class {}
OrderFactsSchema.setClass(OrderFacts);
