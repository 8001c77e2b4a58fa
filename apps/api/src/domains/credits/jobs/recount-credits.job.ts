import { z } from 'zod';
import { defineJob, type Job, type JobDefinition } from '../../../infra/jobs.ts';
import type { CreditRecountService } from '../credit-recount.service.ts';

const definition: JobDefinition<Record<string, never>> = {
  queue: 'credits.recount',
  payload: z.object({}) as z.ZodType<Record<string, never>>,
  retryLimit: 3,
  retryDelay: 60,
};

export const recountCredits = definition as JobDefinition<object>;

/** Nightly: every balance is counted anew. */
export function recountCreditsJob(recounts: CreditRecountService): Job {
  return defineJob({
    definition,
    schedule: '30 3 * * *',
    handle: async () => void (await recounts.recount()),
  });
}
