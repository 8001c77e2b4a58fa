import { z } from 'zod';
import type { JobDefinition } from '../../infra/jobs.ts';

const payload = z.object({ eventId: z.uuid() });
const queue = 'tracking.read-provider-event';

/** An event of a provider is to be worked on again after its tries were used up. */
export const providerEventRevived: JobDefinition<{ eventId: string }> = {
  queue,
  payload,
  retryLimit: 4,
  retryDelay: 5,
};

/** The tries of an event of a provider are used up; it lies in the inbox with its problem, for a person. */
export const deadProviderEvent: JobDefinition<{ eventId: string }> = {
  queue: `${queue}.dead`,
  payload,
  retryLimit: 0,
  retryDelay: 0,
};
