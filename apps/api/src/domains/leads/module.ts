import type { Database } from '../../infra/database.ts';
import type { DomainModule } from '../../infra/module.ts';
import type { AccountService } from '../identity/account.service.ts';
import type { ConsentService } from '../preferences/consent.service.ts';
import { toLeadType } from './desk/lead.graphql.ts';
import { LeadResolver } from './desk/lead.resolver.ts';
import type { LeadService } from './desk/lead.service.ts';
import { LeadChangeResolver } from './desk/lead-change.resolver.ts';
import type { LeadChangeService } from './desk/lead-change.service.ts';
import { leadsPersonalData } from './personal-data.ts';
import { LeadSettingsResolver } from './settings/lead-settings.resolver.ts';
import type { LeadSettingsService } from './settings/lead-settings.service.ts';

interface Deps {
  database: Database;
  accounts: AccountService;
  consents: ConsentService;
  leads: LeadService;
  leadChanges: LeadChangeService;
  leadSettings: LeadSettingsService;
}

export function leadsModule(deps: Deps): DomainModule {
  const { leads, leadChanges } = deps;
  return {
    resolvers: [new LeadResolver(deps), new LeadChangeResolver(leadChanges), new LeadSettingsResolver(deps)],
    queues: [],
    jobs: [],
    nodes: {
      led: {
        policy: 'LEADS',
        find: async (principal, id) => {
          const row = await leads.findByUuid(principal, id);
          return row && toLeadType(row);
        },
      },
    },
    personalData: [leadsPersonalData],
  };
}
