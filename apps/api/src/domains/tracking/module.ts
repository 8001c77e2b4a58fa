import type { Database } from '../../infra/database.ts';
import { INBOX_CHANNEL } from '../../infra/inbox.ts';
import type { Listener } from '../../infra/listener.ts';
import type { Log } from '../../infra/log.ts';
import { Loop } from '../../infra/loop.ts';
import type { DomainModule } from '../../infra/module.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { LinkTargetService } from '../delivery/link-target.service.ts';
import type { ProviderService } from '../delivery/provider.service.ts';
import type { TrackingLinksService } from '../delivery/tracking-links.service.ts';
import type { UncertaintyService } from '../delivery/uncertainty.service.ts';
import { AnalyticsResolver } from './analytics.resolver.ts';
import { AnalyticsService } from './analytics.service.ts';
import type { BounceMailbox } from './bounces/bounce-mailbox.ts';
import { EmailStat, StatProgress } from './email-stat.entity.ts';
import type { EvidenceService } from './evidence.service.ts';
import { HitReader } from './hit-reader.ts';
import { HitsService } from './hits.service.ts';
import { providerWebhookEdge } from './http.ts';
import { hitEdge } from './http-hits.ts';
import type { InboxReader } from './inbox-reader.ts';
import { readProviderEventJob } from './jobs/read-provider-event.job.ts';
import { LeadNewsService } from './lead-news.service.ts';
import { NewsResolver } from './news.resolver.ts';
import { HITS_CHANNEL } from './sql/hits.ts';
import type { StatisticsService } from './statistics.service.ts';
import { TrackingEvent, TrackingHit } from './tracking.entity.ts';
import { providerEventRevived } from './tracking.events.ts';
import { LOOK_MS, ROLL_UP_MS } from './tracking.limits.ts';
import { TrackingResolver } from './tracking.resolver.ts';
import type { TrackingService } from './tracking.service.ts';

export const trackingEntities = [TrackingEvent, TrackingHit, EmailStat, StatProgress];

interface Deps {
  database: Database;
  listener: Listener;
  log: Log;
  tracking: TrackingService;
  inbox: InboxReader;
  evidence: EvidenceService;
  statistics: StatisticsService;
  uncertainty: UncertaintyService;
  providers: ProviderService;
  trackingLinks: TrackingLinksService;
  linkTargets: LinkTargetService;
  ids: IdGenerator;
  clock: Clock;
  /** Null: there is none. */
  bounceMailbox: BounceMailbox | null;
  trustedProxies: number;
}

/** What nothing else uses is built here. */
export function trackingModule(deps: Deps): DomainModule {
  const { database, listener, log, tracking, inbox, statistics } = deps;
  const hitReader = new HitReader(deps);
  const analytics = new AnalyticsService(deps);
  const leadNews = new LeadNewsService(deps);
  const loop = (name: string, channel: string | null, work: () => Promise<number>, everyMs = LOOK_MS) =>
    new Loop({ name, work, everyMs, channel, listener, log });
  return {
    resolvers: [new TrackingResolver(tracking), new AnalyticsResolver(analytics), new NewsResolver(database)],
    queues: [providerEventRevived],
    jobs: [readProviderEventJob(database)],
    background: [
      loop('reading the inbox', INBOX_CHANNEL, () => inbox.drain()),
      loop('reading hits', HITS_CHANNEL, () => hitReader.drain()),
      loop('counting statistics', null, () => statistics.rollUp(), ROLL_UP_MS),
      loop('telling timelines of leads', null, () => leadNews.tell(), ROLL_UP_MS),
    ],
    servers: deps.bounceMailbox ? [deps.bounceMailbox] : [],
    edges: [providerWebhookEdge(tracking), hitEdge({ ...deps, hits: new HitsService(deps) })],
    nodes: {},
  };
}
