import type { Database } from '../database.ts';
import type { Listener } from '../listener.ts';
import type { Log } from '../log.ts';
import { Loop } from '../loop.ts';
import type { Metrics } from '../metrics.ts';
import type { DomainModule } from '../module.ts';
import { BULK_WAKE_CHANNEL } from './bulk.queries.ts';
import { BULK_PROGRESS, BulkResolver, bulkProgress } from './bulk.resolver.ts';
import type { BulkService } from './bulk.service.ts';
import { BulkFeed } from './bulk-feed.ts';
import type { BulkKind } from './bulk-kind.ts';
import { BulkRunner } from './bulk-runner.ts';

/** How often workers look for chunks without being woken, in ms. */
const LOOK_MS = 1_000;

/** Bulk operations of all domains. */
export function bulkModule(deps: {
  database: Database;
  listener: Listener;
  log: Log;
  metrics: Metrics;
  bulk: BulkService;
  kinds: () => BulkKind[];
}): DomainModule {
  const { listener, log, bulk } = deps;
  const runner = new BulkRunner(deps);
  const feed = new BulkFeed(deps);
  return {
    resolvers: [new BulkResolver(bulk)],
    queues: [],
    jobs: [],
    background: [
      new Loop({
        name: 'bulk operations',
        work: () => runner.work(),
        everyMs: LOOK_MS,
        channel: BULK_WAKE_CHANNEL,
        listener,
        log,
      }),
    ],
    subscriptions: { [BULK_PROGRESS]: bulkProgress(bulk, feed) },
    nodes: {},
  };
}
