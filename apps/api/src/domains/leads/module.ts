import type { DomainModule } from '../../infra/module.ts';
import { leadsPersonalData } from './personal-data.ts';

export function leadsModule(): DomainModule {
  return { resolvers: [], queues: [], jobs: [], nodes: {}, personalData: [leadsPersonalData] };
}
