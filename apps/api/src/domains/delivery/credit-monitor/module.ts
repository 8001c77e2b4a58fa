import { z } from 'zod';
import type { Database } from '../../../infra/database.ts';
import type { Authenticate } from '../../../infra/graphql/caller.ts';
import { defineJob, type JobDefinition } from '../../../infra/jobs.ts';
import type { DomainModule } from '../../../infra/module.ts';
import type { ProviderService } from '../provider.service.ts';
import { providerCreditCrossed } from '../provider-credit.events.ts';
import type { ProviderCreditService } from '../provider-credit.service.ts';
import { CreditDeskService } from './credit-desk.service.ts';
import { creditMonitorEdge } from './http.ts';
import { ProviderCreditResolver } from './provider-credit.resolver.ts';

/** When people come to their desks. */
const EVERY_MORNING = '0 9 * * *';

/** Half an hour away from the daily check. */
const EVERY_HOUR = '30 * * * *';

const checkCredits: JobDefinition<object> = {
  queue: 'delivery.check-provider-credits',
  payload: z.object({}),
  retryLimit: 3,
  retryDelay: 300,
};

const checkLowCredits: JobDefinition<object> = { ...checkCredits, queue: 'delivery.check-low-provider-credits' };

/** Watches what providers have left to send with. */
export function creditMonitorModule(parts: {
  database: Database;
  providers: ProviderService;
  credits: ProviderCreditService;
  authenticate: Authenticate;
  cronSecret: string | null;
}): DomainModule {
  const desk = new CreditDeskService(parts);
  return {
    resolvers: [new ProviderCreditResolver(desk)],
    queues: [checkCredits, checkLowCredits, providerCreditCrossed],
    jobs: [
      defineJob({ definition: checkCredits, schedule: EVERY_MORNING, handle: () => parts.credits.check(null) }),
      defineJob({ definition: checkLowCredits, schedule: EVERY_HOUR, handle: () => parts.credits.checkLow() }),
    ],
    edges: [creditMonitorEdge({ desk, ...parts })],
    nodes: {},
  };
}
