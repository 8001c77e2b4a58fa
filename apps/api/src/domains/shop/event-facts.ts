import type { OrderFact, PersonFacts } from '../leads/facts-recorder.service.ts';
import { type CheckedEvent, type EventOrder, type EventPerson, OrderStatus } from './shop-event.schemas.ts';

/** What an event tells about people and an order. */
export interface EventFacts {
  people: PersonFacts[];
  order: OrderFact | null;
}

/** `now`: when it was told; an event carries no moment of its own. */
export function factsOf(accountId: string, event: CheckedEvent, now: Date): EventFacts {
  switch (event.name) {
    case 'order.paid':
      return ofOrder(accountId, event.data.order, OrderStatus.PAID, now);
    case 'order.status_changed':
      return ofOrder(accountId, event.data.order, event.data.status, now);
    case 'commission.paid':
      return { people: [ofPerson(accountId, event.data.affiliate)], order: null };
    default:
      return { people: [ofPerson(accountId, event.data.user)], order: null };
  }
}

function ofOrder(accountId: string, order: EventOrder, status: OrderStatus, now: Date): EventFacts {
  const { id, customer, total, distributor, orderedAt } = order;
  return {
    people: [
      {
        ...ofPerson(accountId, customer),
        distributor: distributor?.name ?? null,
        distributorEmail: distributor?.email ?? null,
      },
    ],
    order: {
      accountId,
      orderId: id,
      address: customer.email,
      status,
      total,
      distributor: distributor?.name ?? null,
      orderedAt: new Date(orderedAt),
      statusAt: now,
    },
  };
}

function ofPerson(accountId: string, { email, name, language, role, active }: EventPerson): PersonFacts {
  return {
    accountId,
    address: email,
    name,
    language: language ?? null,
    role: role ?? null,
    distributor: null,
    distributorEmail: null,
    active: active ?? null,
  };
}
