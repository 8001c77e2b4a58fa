import type { OrderFacts, RecipientFacts } from '../leads/recipient-facts.entity.ts';

/** What is known of a recipient, by the names under which templates use it: `nama`, `email`, `role`, `distributor`, `order.…`. */
export function factsAsVariables(
  address: string,
  facts: RecipientFacts | null,
  order: OrderFacts | null,
): [name: string, value: unknown][] {
  const known: [string, unknown][] = [
    ['email', address],
    ['nama', facts?.name],
    ['role', facts?.role],
    ['distributor', facts?.distributor],
    ['order.id', order?.orderId],
    ['order.status', order?.status],
    ['order.total', order?.total ? Number(order.total) : null],
    ['order.distributor', order?.distributor],
    ['order.date', order?.orderedAt.toISOString()],
  ];
  return known.filter(([, value]) => value !== null && value !== undefined);
}
