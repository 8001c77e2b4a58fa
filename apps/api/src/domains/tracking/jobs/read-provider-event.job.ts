import type { Database } from '../../../infra/database.ts';
import { reviveEvent } from '../../../infra/inbox.ts';
import { defineJob, type Job } from '../../../infra/jobs.ts';
import { providerEventRevived } from '../tracking.events.ts';

/** Lets an event that was given up be worked on once more, with all its tries. */
export function readProviderEventJob(database: Database): Job {
  return defineJob({ definition: providerEventRevived, handle: ({ eventId }) => reviveEvent(database, eventId) });
}
