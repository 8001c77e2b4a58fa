import type { Database } from '../../infra/database.ts';
import { INBOX_CHANNEL } from '../../infra/inbox.ts';
import type { Listener } from '../../infra/listener.ts';
import type { Log } from '../../infra/log.ts';
import { Loop } from '../../infra/loop.ts';
import type { DomainModule } from '../../infra/module.ts';
import { EmailStat, StatProgress } from './email-stat.entity.ts';
import { providerWebhookEdge } from './http.ts';
import type { InboxReader } from './inbox-reader.ts';
import { readProviderEventJob } from './jobs/read-provider-event.job.ts';
import { TrackingEvent, TrackingHit } from './tracking.entity.ts';
import { providerEventRevived } from './tracking.events.ts';
import { LOOK_MS } from './tracking.limits.ts';
import { TrackingResolver } from './tracking.resolver.ts';
import type { TrackingService } from './tracking.service.ts';

export const trackingEntities = [TrackingEvent, TrackingHit, EmailStat, StatProgress];

interface Deps {
  database: Database;
  listener: Listener;
  log: Log;
  tracking: TrackingService;
  inbox: InboxReader;
}

export function trackingModule({ database, listener, log, tracking, inbox }: Deps): DomainModule {
  return {
    resolvers: [new TrackingResolver(tracking)],
    queues: [providerEventRevived],
    jobs: [readProviderEventJob(database)],
    background: [
      new Loop({
        name: 'reading the inbox',
        work: () => inbox.drain(),
        everyMs: LOOK_MS,
        channel: INBOX_CHANNEL,
        listener,
        log,
      }),
    ],
    edges: [providerWebhookEdge(tracking)],
    nodes: {},
  };
}
