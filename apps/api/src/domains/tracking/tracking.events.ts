import { z } from 'zod';
import type { JobDefinition } from '../../infra/jobs.ts';

/** An event of a provider lies in the inbox. */
export const providerEventReceived: JobDefinition<{ eventId: string }> = {
  queue: 'tracking.read-provider-event',
  payload: z.object({ eventId: z.uuid() }),
  retryLimit: 4,
  retryDelay: 5,
};
