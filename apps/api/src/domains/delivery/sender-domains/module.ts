import { defineJob } from '../../../infra/jobs.ts';
import type { DomainModule } from '../../../infra/module.ts';
import { checkDomains } from './sender-domain.events.ts';
import { SenderDomainResolver } from './sender-domain.resolver.ts';
import type { SenderDomainService } from './sender-domain.service.ts';

/** Before people look at their mail. */
const EVERY_MORNING = '30 5 * * *';

export function senderDomainsModule({ domains }: { domains: SenderDomainService }): DomainModule {
  return {
    resolvers: [new SenderDomainResolver(domains)],
    queues: [checkDomains],
    jobs: [defineJob({ definition: checkDomains, schedule: EVERY_MORNING, handle: () => domains.checkAll() })],
    nodes: {},
  };
}
