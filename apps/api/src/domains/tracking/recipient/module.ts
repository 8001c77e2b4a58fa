import type { DomainModule } from '../../../infra/module.ts';
import { trackingPersonalData } from '../personal-data.ts';
import { recipientEdge } from './http.ts';
import type { PersonalDataService } from './personal-data.service.ts';
import { RecipientResolver } from './recipient.resolver.ts';
import type { RecipientService } from './recipient.service.ts';

/** What recipients see and decide. */
export function recipientModule(services: {
  recipients: RecipientService;
  personalData: PersonalDataService;
  trustedProxies: number;
}): DomainModule {
  return {
    resolvers: [new RecipientResolver(services)],
    queues: [],
    jobs: [],
    edges: [recipientEdge(services)],
    nodes: {},
    personalData: [trackingPersonalData],
  };
}
