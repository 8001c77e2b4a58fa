import { defineJob, type Job } from '../../../infra/jobs.ts';
import { providerEventReceived } from '../tracking.events.ts';
import type { TrackingService } from '../tracking.service.ts';

/** Works on one event that a provider posted. */
export function readProviderEventJob(tracking: TrackingService): Job {
  return defineJob({ definition: providerEventReceived, handle: ({ eventId }) => tracking.read(eventId) });
}
