import { z } from 'zod';
import type { JobDefinition } from '../../infra/jobs.ts';

/**
 * The balance of a provider crossed a level. Who hears it takes all crossings that were not announced yet, in their order,
 * by `ProviderCreditService.takeCrossings`: jobs may come in any order.
 */
export const providerCreditCrossed: JobDefinition<{ providerId: string }> = {
  queue: 'delivery.provider-credit-crossed',
  payload: z.object({ providerId: z.uuid() }),
  retryLimit: 10,
  retryDelay: 5,
};
