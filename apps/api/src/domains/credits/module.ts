import type { Database } from '../../infra/database.ts';
import type { Jobs } from '../../infra/jobs.ts';
import type { Listener } from '../../infra/listener.ts';
import type { Log } from '../../infra/log.ts';
import { Loop } from '../../infra/loop.ts';
import type { Metrics } from '../../infra/metrics.ts';
import type { DomainModule } from '../../infra/module.ts';
import type { Secrets } from '../../infra/secrets.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { AccountService } from '../identity/account.service.ts';
import type { UserService } from '../identity/user.service.ts';
import type { CreditAccountService } from './credit-account.service.ts';
import { CreditBookingService } from './credit-booking.service.ts';
import { CreditFeed } from './credit-feed.ts';
import type { CreditRecountService } from './credit-recount.service.ts';
import { CreditAccount, CreditEntry } from './credits.entity.ts';
import { creditAccountFrozen, creditBalanceLow } from './credits.events.ts';
import { WARN_EVERY_MS } from './credits.limits.ts';
import { CREDIT_UPDATES, CreditsResolver, CreditTransactionResolver, creditUpdates } from './credits.resolver.ts';
import { recountCredits, recountCreditsJob } from './jobs/recount-credits.job.ts';
import { LowBalanceService } from './low-balance.service.ts';
import { CreditStatementService } from './statement/credit-statement.service.ts';
import { statementEdge } from './statement/http.ts';

export const creditsEntities = [CreditAccount, CreditEntry];

export function creditsModule(parts: {
  database: Database;
  jobs: Jobs;
  listener: Listener;
  log: Log;
  metrics: Metrics;
  secrets: Secrets;
  clock: Clock;
  ids: IdGenerator;
  publicUrl: string;
  accounts: AccountService;
  users: UserService;
  credits: CreditAccountService;
  recounts: CreditRecountService;
}): DomainModule {
  const { listener, log, credits } = parts;
  const statements = new CreditStatementService(parts);
  const bookings = new CreditBookingService(parts);
  const lowBalances = new LowBalanceService(parts);
  const feed = new CreditFeed({ ...parts, accounts: credits });
  return {
    resolvers: [new CreditsResolver({ ...parts, bookings, statements }), new CreditTransactionResolver(parts.users)],
    queues: [recountCredits, creditAccountFrozen, creditBalanceLow],
    jobs: [recountCreditsJob(parts.recounts)],
    background: [
      new Loop({
        name: 'looking for low balances',
        work: () => lowBalances.look(),
        everyMs: WARN_EVERY_MS,
        channel: null,
        listener,
        log,
      }),
    ],
    edges: [statementEdge(statements)],
    subscriptions: { [CREDIT_UPDATES]: creditUpdates(feed) },
    nodes: {},
  };
}
