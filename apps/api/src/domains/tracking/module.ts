import type { DomainModule } from '../../infra/module.ts';
import { EmailStat, StatProgress } from './email-stat.entity.ts';
import { providerWebhookEdge } from './http.ts';
import { readProviderEventJob } from './jobs/read-provider-event.job.ts';
import { TrackingEvent, TrackingHit } from './tracking.entity.ts';
import { providerEventReceived } from './tracking.events.ts';
import { TrackingResolver } from './tracking.resolver.ts';
import type { TrackingService } from './tracking.service.ts';

export const trackingEntities = [TrackingEvent, TrackingHit, EmailStat, StatProgress];

export function trackingModule({ tracking }: { tracking: TrackingService }): DomainModule {
  return {
    resolvers: [new TrackingResolver(tracking)],
    queues: [providerEventReceived],
    jobs: [readProviderEventJob(tracking)],
    edges: [providerWebhookEdge(tracking)],
    nodes: {},
  };
}
