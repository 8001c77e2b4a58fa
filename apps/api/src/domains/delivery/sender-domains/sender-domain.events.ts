import { z } from 'zod';
import type { JobDefinition } from '../../../infra/jobs.ts';

/** Every domain is looked at once a day: records vanish when a shop changes its DNS. */
export const checkDomains: JobDefinition<object> = {
  queue: 'delivery.check-domains',
  payload: z.object({}),
  retryLimit: 2,
  retryDelay: 300,
};
