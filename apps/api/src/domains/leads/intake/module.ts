import type { DomainModule } from '../../../infra/module.ts';
import { LeadIntakeResolver } from './lead-intake.resolver.ts';
import type { LeadIntakeService } from './lead-intake.service.ts';

/** How people become leads by themselves. */
export function leadIntakeModule({ leadIntake }: { leadIntake: LeadIntakeService }): DomainModule {
  return { resolvers: [new LeadIntakeResolver(leadIntake)], queues: [], jobs: [], nodes: {} };
}
