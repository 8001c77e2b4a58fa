import { LeadActivityKind } from '../leads/activity/lead-activity.entity.ts';
import type { LeadIntakeService } from '../leads/intake/lead-intake.service.ts';
import { type CheckedEvent, type EventOrder, type EventPerson, OrderStatus } from './shop-event.schemas.ts';

type ShopActivity = Omit<Parameters<LeadIntakeService['recordShopEvent']>[2], 'at'>;

/** Whom an event is about, and what it tells the timeline of that lead. */
export interface EventActivity {
  person: EventPerson;
  activity: ShopActivity;
}

/** Null: nothing that belongs into a timeline. `eventId`: `evt_…`. */
export function activityOf(event: CheckedEvent, eventId: string): EventActivity | null {
  switch (event.name) {
    case 'order.paid':
      return ofOrder(event.data.order, OrderStatus.PAID, eventId);
    case 'order.status_changed':
      return ofOrder(event.data.order, event.data.status, eventId);
    case 'user.registered':
      return { person: event.data.user, activity: { ...named(event.name, eventId), mayBecomeLead: true } };
    case 'commission.paid':
      return { person: event.data.affiliate, activity: { ...named(event.name, eventId), mayBecomeLead: false } };
    case 'password.reset_requested':
      return null;
  }
}

/** A payment that is told by two events counts once. */
function ofOrder({ id, total, customer }: EventOrder, status: OrderStatus, eventId: string): EventActivity {
  const name = `order.${status.toLowerCase()}`;
  const bought = { kind: LeadActivityKind.PURCHASED, subject: id, sourceKey: `order:${id}:paid` };
  const activity = { ...named(name, eventId), data: { orderId: id, total }, mayBecomeLead: true };
  return { person: customer, activity: status === OrderStatus.PAID ? { ...activity, ...bought } : activity };
}

function named(name: string, eventId: string): Omit<ShopActivity, 'mayBecomeLead'> {
  return { kind: LeadActivityKind.EVENT, subject: name, subjectId: eventId, sourceKey: eventId, sourceName: name };
}
