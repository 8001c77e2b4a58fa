import type { Database } from '../../../infra/database.ts';
import type { DomainModule } from '../../../infra/module.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import { MergeResolver } from './merge.resolver.ts';
import { MergeService } from './merge.service.ts';

/** Leads that are the same person. */
export function leadMergeModule(deps: { database: Database; ids: IdGenerator; clock: Clock }): DomainModule {
  const { database } = deps;
  return {
    resolvers: [new MergeResolver({ database, merges: new MergeService(deps) })],
    queues: [],
    jobs: [],
    nodes: {},
  };
}
