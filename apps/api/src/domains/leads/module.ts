import type { DomainModule } from '../../infra/module.ts';
import { leadsPersonalData } from './personal-data.ts';
import { OrderFacts, RecipientFacts } from './recipient-facts.entity.ts';

export const leadsEntities = [RecipientFacts, OrderFacts];

export function leadsModule(): DomainModule {
  return { resolvers: [], queues: [], jobs: [], nodes: {}, personalData: [leadsPersonalData] };
}
