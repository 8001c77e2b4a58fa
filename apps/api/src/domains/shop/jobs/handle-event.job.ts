import { defineJob, type Job } from '../../../infra/jobs.ts';
import { shopEventPublished } from '../shop.events.ts';
import type { ShopEventService } from '../shop-event.service.ts';

/** Sends the mail that an event of a host shop leads to. Runs twice, sends once: the event's id is the idempotency key. */
export function handleEventJob(events: ShopEventService): Job {
  return defineJob({ definition: shopEventPublished, handle: ({ eventId }) => events.handle(eventId) });
}
