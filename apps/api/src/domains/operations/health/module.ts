import type { Database } from '../../../infra/database.ts';
import type { Listener } from '../../../infra/listener.ts';
import type { Log } from '../../../infra/log.ts';
import { Loop } from '../../../infra/loop.ts';
import type { Metrics } from '../../../infra/metrics.ts';
import type { DomainModule } from '../../../infra/module.ts';
import type { Orm } from '../../../infra/orm.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import type { ProviderService } from '../../delivery/provider.service.ts';
import type { ProviderCreditService } from '../../delivery/provider-credit.service.ts';
import type { AlertService } from '../alerts/alert.service.ts';
import { WATCH_POLL_MS } from './health.limits.ts';
import { HEALTH_CHANGES, HealthResolver } from './health.resolver.ts';
import { HealthService } from './health.service.ts';
import { HealthFeed } from './health-feed.ts';
import { HealthHistory } from './health-history.ts';
import { HealthReader } from './health-reader.ts';
import { HealthThresholdService } from './health-threshold.service.ts';
import { HealthWatch } from './health-watch.ts';
import { writeHealthHistory, writeHealthHistoryJob } from './jobs/write-health-history.job.ts';

export function healthModule(parts: {
  orm: Orm;
  database: Database;
  listener: Listener;
  log: Log;
  metrics: Metrics;
  clock: Clock;
  ids: IdGenerator;
  providers: ProviderService;
  providerCredits: ProviderCreditService;
  alerts: AlertService;
}): DomainModule {
  const { listener, log } = parts;
  const reader = new HealthReader(parts);
  const thresholds = new HealthThresholdService(parts);
  const watch = new HealthWatch({ ...parts, reader, thresholds });
  const health = new HealthService({ ...parts, reader, thresholds });
  const feed = new HealthFeed({ ...parts, health });
  const loop = () =>
    new Loop({
      name: 'looking after the health',
      work: () => watch.look(),
      everyMs: WATCH_POLL_MS,
      channel: null,
      listener,
      log,
    });
  const ofApi = loop();
  return {
    resolvers: [new HealthResolver({ health, thresholds })],
    queues: [writeHealthHistory],
    jobs: [writeHealthHistoryJob(new HealthHistory({ ...parts, reader }))],
    background: [loop()],
    // Also where no worker lives, because somebody must notice that none does.
    servers: [{ start: async () => ofApi.start(), stop: () => ofApi.stop() }],
    subscriptions: { [HEALTH_CHANGES]: () => feed.subscribe() },
    nodes: {},
  };
}
