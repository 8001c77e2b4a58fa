import { z } from 'zod';
import { emailAddress } from '../../infra/email-address.ts';

/** Longest texts of an event, in characters. */
const SHORT = 200;
const LONG = 5_000;
const MAX_ITEMS = 200;

const short = z.string().trim().min(1).max(SHORT);
const long = z.string().trim().min(1).max(LONG);
const rupiah = z.int().min(0);
const webAddress = z.url({ protocol: /^https?$/ }).max(2_000);
const moment = z.iso.datetime({ offset: true });

const person = z.object({
  email: emailAddress,
  name: short,
  language: z.enum(['id', 'en']).optional(),
  /** As the shop calls it, such as `customer`, `affiliate`, `distributor`. */
  role: short.optional(),
  /** False for somebody who may not sign in. */
  active: z.boolean().optional(),
});

const order = z.object({
  id: short,
  customer: person,
  orderedAt: moment,
  items: z
    .array(z.object({ name: short, quantity: z.int().min(1), price: rupiah, total: rupiah }))
    .min(1)
    .max(MAX_ITEMS),
  subtotal: rupiah,
  shippingCost: rupiah.optional(),
  discount: rupiah.optional(),
  total: rupiah,
  /** Page on which the customer follows the order. */
  url: webAddress,
  shippingAddress: long.optional(),
  /** Gets copies of what the customer gets. */
  distributor: z.object({ name: short, email: emailAddress }).optional(),
});

/** A file: bytes in base64, or an https address to read it from. */
const file = z.union([
  z.object({ name: short, content: z.string().min(1) }),
  z.object({ name: short.optional(), url: webAddress }),
]);

const payment = z.object({ method: short, paidAt: moment, reference: short.optional() });

export enum OrderStatus {
  CONFIRMED = 'CONFIRMED',
  PAID = 'PAID',
  PACKING = 'PACKING',
  SHIPPED = 'SHIPPED',
  DELIVERED = 'DELIVERED',
  CANCELLED = 'CANCELLED',
  RETURNED = 'RETURNED',
  REFUNDED = 'REFUNDED',
}

const statusChanges = z.discriminatedUnion('status', [
  z.object({ status: z.literal(OrderStatus.CONFIRMED), order }),
  z.object({ status: z.literal(OrderStatus.PAID), order, payment }),
  z.object({ status: z.literal(OrderStatus.PACKING), order, eta: short }),
  z.object({
    status: z.literal(OrderStatus.SHIPPED),
    order,
    courier: short,
    trackingNumber: short,
    trackingUrl: webAddress.optional(),
    eta: short.optional(),
  }),
  z.object({ status: z.literal(OrderStatus.DELIVERED), order, reviewUrl: webAddress, deliveredAt: moment.optional() }),
  z.object({
    status: z.literal(OrderStatus.CANCELLED),
    order,
    reason: long,
    refund: z.object({ amount: rupiah, method: short, timeline: short }).optional(),
  }),
  z.object({ status: z.literal(OrderStatus.RETURNED), order, instructions: long, timeline: short }),
  z.object({
    status: z.literal(OrderStatus.REFUNDED),
    order,
    refund: z.object({ amount: rupiah, method: short, transaction: short, timeline: short }),
  }),
]);

const commissionPaid = z.object({
  affiliate: person,
  /** `November 2026`. */
  period: short,
  amount: rupiah,
  method: short,
  paidAt: moment,
  reference: short,
  /** Proof of the payment; without one a receipt is made. */
  proof: file.optional(),
});

const userRegistered = z.object({
  user: person,
  /** Where the account is activated; without it the account is active and the person is welcomed. */
  activationUrl: webAddress.optional(),
  loginUrl: webAddress.optional(),
});

const passwordResetRequested = z.object({ user: person, resetUrl: webAddress });

/** An event of a host shop and what it carries. */
export const shopEvent = z.discriminatedUnion('name', [
  z.object({ name: z.literal('order.paid'), data: z.object({ order, payment }) }),
  z.object({ name: z.literal('order.status_changed'), data: statusChanges }),
  z.object({ name: z.literal('commission.paid'), data: commissionPaid }),
  z.object({ name: z.literal('user.registered'), data: userRegistered }),
  z.object({ name: z.literal('password.reset_requested'), data: passwordResetRequested }),
]);

/** An event whose data was checked. */
export type CheckedEvent = z.infer<typeof shopEvent>;
export type OrderStatusChange = z.infer<typeof statusChanges>;
export type CommissionPaid = z.infer<typeof commissionPaid>;
export type UserRegistered = z.infer<typeof userRegistered>;
export type PasswordResetRequested = z.infer<typeof passwordResetRequested>;
export type EventPerson = z.infer<typeof person>;
export type EventOrder = z.infer<typeof order>;
export type EventPayment = z.infer<typeof payment>;

/** Names of the events there are. */
export const shopEventNames: string[] = shopEvent.options.map(({ shape }) => shape.name.value);
