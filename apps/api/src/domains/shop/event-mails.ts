import type {
  CheckedEvent,
  CommissionPaid,
  EventOrder,
  EventPayment,
  EventPerson,
  OrderStatusChange,
  PasswordResetRequested,
  UserRegistered,
} from './shop-event.schemas.ts';
import { OrderStatus } from './shop-event.schemas.ts';

/** A file that goes along with a mail of an event: made by us, or given by the shop. */
export type PlannedFile =
  | { kind: 'INVOICE'; order: EventOrder; payment: EventPayment }
  | { kind: 'COMMISSION_RECEIPT'; commission: CommissionPaid }
  | { kind: 'TERMS' }
  | { kind: 'PRIVACY' }
  | { kind: 'STARTER_GUIDE' }
  | { kind: 'QR'; url: string }
  | { kind: 'GIVEN'; name: string | null; content: string | null; url: string | null };

/** A mail that an event leads to. */
export interface PlannedMail {
  /** Key of the template. */
  template: string;
  to: EventPerson;
  cc: string[];
  variables: Record<string, unknown>;
  files: PlannedFile[];
}

/** How the mail refers to the QR image. */
export const QR_CONTENT_ID = 'qr';

/** The mail that an event leads to; null with the reason when there is none. */
export function mailFor(event: CheckedEvent): PlannedMail | { nothing: string } {
  switch (event.name) {
    case 'order.paid':
      return orderPaid(event.data.order, event.data.payment);
    case 'order.status_changed':
      return statusChanged(event.data);
    case 'commission.paid':
      return commissionPaid(event.data);
    case 'user.registered':
      return userRegistered(event.data);
    case 'password.reset_requested':
      return passwordReset(event.data);
  }
}

function passwordReset({ user, resetUrl }: PasswordResetRequested): PlannedMail | { nothing: string } {
  if (user.active === false) return { nothing: 'The user is not active, so no password can be reset.' };
  return mail('password-reset', user, { link: resetUrl });
}

function userRegistered({ user, activationUrl, loginUrl }: UserRegistered): PlannedMail {
  return activationUrl
    ? { ...mail('registration', user, { link: activationUrl }), files: [{ kind: 'TERMS' }, { kind: 'PRIVACY' }] }
    : { ...mail('welcome', user, { login_url: loginUrl ?? '' }), files: [{ kind: 'STARTER_GUIDE' }] };
}

function commissionPaid(commission: CommissionPaid): PlannedMail {
  const { affiliate, period, amount, method, paidAt, reference, proof } = commission;
  const given: PlannedFile | undefined = proof && {
    kind: 'GIVEN',
    name: proof.name ?? null,
    content: 'content' in proof ? proof.content : null,
    url: 'url' in proof ? proof.url : null,
  };
  return {
    ...mail('commission-paid', affiliate, { period, amount, method, paid_at: paidAt, reference }),
    files: [given ?? { kind: 'COMMISSION_RECEIPT', commission }],
  };
}

function orderPaid(order: EventOrder, payment: EventPayment): PlannedMail {
  const { method, paidAt, reference = '' } = payment;
  return {
    ...orderMail('order-paid', order, { payment: { method, paid_at: paidAt, reference } }),
    files: [{ kind: 'INVOICE', order, payment }],
  };
}

function statusChanged(change: OrderStatusChange): PlannedMail {
  const { order } = change;
  switch (change.status) {
    case OrderStatus.CONFIRMED:
      return {
        ...orderMail('order-confirmation', order, {}),
        cc: order.distributor ? [order.distributor.email] : [],
        files: [{ kind: 'QR', url: order.url }],
      };
    case OrderStatus.PAID:
      return orderPaid(order, change.payment);
    case OrderStatus.PACKING:
      return orderMail('order-packing', order, { eta: change.eta });
    case OrderStatus.SHIPPED:
      return orderMail('order-shipped', order, {
        courier: change.courier,
        tracking_number: change.trackingNumber,
        tracking_url: change.trackingUrl ?? order.url,
        eta: change.eta ?? '',
      });
    case OrderStatus.DELIVERED:
      return orderMail('order-delivered', order, {
        review_url: change.reviewUrl,
        delivered_at: change.deliveredAt ?? '',
      });
    case OrderStatus.CANCELLED:
      return orderMail('order-cancelled', order, { reason: change.reason, refund: change.refund ?? null });
    case OrderStatus.RETURNED:
      return orderMail('order-returned', order, { instructions: change.instructions, timeline: change.timeline });
    case OrderStatus.REFUNDED:
      return orderMail('order-refunded', order, { refund: change.refund });
  }
}

function orderMail(template: string, order: EventOrder, more: Record<string, unknown>): PlannedMail {
  const { id, orderedAt, items, subtotal, total, url } = order;
  return mail(template, order.customer, {
    order: {
      id,
      date: orderedAt,
      items,
      subtotal,
      shipping_cost: order.shippingCost ?? 0,
      discount: order.discount ?? 0,
      total,
      url,
      shipping_address: order.shippingAddress ?? '',
      distributor: order.distributor?.name ?? '',
    },
    ...more,
  });
}

function mail(template: string, to: EventPerson, variables: Record<string, unknown>): PlannedMail {
  return { template, to, cc: [], variables: { nama: to.name, email: to.email, ...variables }, files: [] };
}
