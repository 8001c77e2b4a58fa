import type { BulkService } from '../../../infra/bulk/bulk.service.ts';
import type { Database } from '../../../infra/database.ts';
import type { Jobs } from '../../../infra/jobs.ts';
import type { Listener } from '../../../infra/listener.ts';
import type { Log } from '../../../infra/log.ts';
import { Loop } from '../../../infra/loop.ts';
import type { Metrics } from '../../../infra/metrics.ts';
import type { DomainModule } from '../../../infra/module.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import { CorrectionService } from '../../delivery/correction.service.ts';
import type { EmailLogService } from '../../delivery/email-log.service.ts';
import type { ManyMailsService } from '../../delivery/many-mails.service.ts';
import type { ProviderService } from '../../delivery/provider.service.ts';
import type { AccountService } from '../../identity/account.service.ts';
import type { UserService } from '../../identity/user.service.ts';
import { BulkStarterResolver } from '../bulk-starter.resolver.ts';
import { toFailedOperation } from './failed-operation.graphql.ts';
import { FAILURE_CHANGES, FailedOperationResolver, failureChanges } from './failed-operation.resolver.ts';
import { FailedOperationService } from './failed-operation.service.ts';
import { FailedOperationChangeResolver } from './failed-operation-change.resolver.ts';
import { FailedOperationEventResolver, FailedOperationGroupResolver } from './failed-operation-parts.resolver.ts';
import { failureBulkKinds } from './failure-bulk.ts';
import { FailureCollector } from './failure-collector.ts';
import { FailureDeskService } from './failure-desk.service.ts';
import { FailureFeed } from './failure-feed.ts';
import { FailureRetrier } from './failure-retrier.ts';
import { FailureRuleResolver } from './failure-rule.resolver.ts';
import { FailureRulesService } from './failure-rules.service.ts';

/** How often workers look for what failed and what became of retries, in ms. */
const LOOK_MS = 1_000;

interface Deps {
  database: Database;
  listener: Listener;
  jobs: Jobs;
  log: Log;
  metrics: Metrics;
  ids: IdGenerator;
  accounts: AccountService;
  users: UserService;
  providers: ProviderService;
  emailLog: EmailLogService;
  manyMails: ManyMailsService;
  bulk: BulkService;
}

/** Work that used up its tries. Nothing else uses these services, so they are built here. */
export function failuresModule(deps: Deps): DomainModule {
  const { database, listener, log, users } = deps;
  const failures = new FailedOperationService(deps);
  const retrier = new FailureRetrier({ ...deps, mails: deps.manyMails });
  const desk = new FailureDeskService({ ...deps, retrier, corrections: new CorrectionService() });
  const rules = new FailureRulesService({ ...deps, retrier });
  const collector = new FailureCollector(deps);
  const feed = new FailureFeed(deps);
  const loop = (name: string, work: () => Promise<number>) =>
    new Loop({ name, work, everyMs: LOOK_MS, channel: null, listener, log });
  return {
    resolvers: [
      new FailedOperationResolver({ ...deps, failures }),
      new FailedOperationGroupResolver(database),
      new FailedOperationEventResolver(users),
      new FailedOperationChangeResolver(desk),
      new FailureRuleResolver({ rules, users }),
      new BulkStarterResolver(users),
    ],
    queues: [],
    jobs: [],
    background: [
      loop('collecting failed operations', () => collector.collect()),
      loop('rules for failed operations', () => rules.act()),
    ],
    bulkOperations: failureBulkKinds(retrier),
    subscriptions: { [FAILURE_CHANGES]: failureChanges(feed) },
    nodes: {
      fop: {
        policy: 'PERSON',
        find: async (principal, id) => {
          const row = await failures.find(principal, id);
          return row && toFailedOperation(row);
        },
      },
    },
  };
}
