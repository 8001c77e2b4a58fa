import { z } from 'zod';
import { defineJob, type Job, type JobDefinition } from '../../../../infra/jobs.ts';
import type { HealthHistory } from '../health-history.ts';

const definition: JobDefinition<Record<string, never>> = {
  queue: 'operations.write-health-history',
  payload: z.object({}) as z.ZodType<Record<string, never>>,
  retryLimit: 3,
  retryDelay: 60,
};

export const writeHealthHistory = definition as JobDefinition<object>;

/** Hourly: what the hour before came to, some minutes later, when the roll-ups have counted it. */
export function writeHealthHistoryJob(history: HealthHistory): Job {
  return defineJob({ definition, schedule: '5 * * * *', handle: () => history.fill() });
}
