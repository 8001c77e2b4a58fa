import type { Database } from '../../../infra/database.ts';
import type { DomainModule } from '../../../infra/module.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import type { AccountService } from '../../identity/account.service.ts';
import type { UserService } from '../../identity/user.service.ts';
import { ScoreRuleResolver } from './score-rule.resolver.ts';
import { ScoreRuleService } from './score-rule.service.ts';
import { LeadActivityResolver, TimelineResolver } from './timeline.resolver.ts';

/** Timelines and scores of leads. */
export function leadActivityModule(deps: {
  database: Database;
  accounts: AccountService;
  users: UserService;
  ids: IdGenerator;
}): DomainModule {
  const rules = new ScoreRuleService(deps);
  return {
    resolvers: [new TimelineResolver(deps), new LeadActivityResolver(deps), new ScoreRuleResolver(rules)],
    queues: [],
    jobs: [],
    nodes: {},
  };
}
