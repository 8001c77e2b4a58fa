import { z } from 'zod';
import type { JobDefinition } from '../../infra/jobs.ts';

/** A host shop told of an event; its mails are to be made. */
export const shopEventPublished: JobDefinition<{ eventId: string }> = {
  queue: 'shop.handle-event',
  payload: z.object({ eventId: z.uuid() }),
  retryLimit: 4,
  retryDelay: 5,
};
