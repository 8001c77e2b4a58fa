import type { BulkService } from '../../infra/bulk/bulk.service.ts';
import type { Database } from '../../infra/database.ts';
import type { Listener } from '../../infra/listener.ts';
import type { Log } from '../../infra/log.ts';
import type { Metrics } from '../../infra/metrics.ts';
import type { DomainModule } from '../../infra/module.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { AccountService } from '../identity/account.service.ts';
import type { UserService } from '../identity/user.service.ts';
import type { ConsentService } from '../preferences/consent.service.ts';
import { LeadBulkResolver } from './bulk/lead-bulk.resolver.ts';
import { LeadBulkService } from './bulk/lead-bulk.service.ts';
import { leadBulkKinds } from './bulk/lead-bulk.ts';
import { toLeadType } from './desk/lead.graphql.ts';
import { LeadResolver } from './desk/lead.resolver.ts';
import { LeadService } from './desk/lead.service.ts';
import { LeadChangeResolver } from './desk/lead-change.resolver.ts';
import { LeadChangeService } from './desk/lead-change.service.ts';
import { leadPersonalData } from './desk/lead-personal-data.ts';
import { LeadFeed } from './live/lead-feed.ts';
import { LEAD_UPDATES, LeadLiveResolver, leadUpdates } from './live/lead-live.resolver.ts';
import { LeadNoteResolver, LeadNotesResolver } from './notes/lead-note.resolver.ts';
import { LeadNoteService } from './notes/lead-note.service.ts';
import { leadsPersonalData } from './personal-data.ts';
import { forgetFieldKind } from './settings/forget-field.ts';
import { LeadFieldResolver } from './settings/lead-field.resolver.ts';
import { LeadFieldService } from './settings/lead-field.service.ts';
import { LeadSettingsResolver } from './settings/lead-settings.resolver.ts';
import type { LeadSettingsService } from './settings/lead-settings.service.ts';
import { LeadStageResolver } from './settings/lead-stage.resolver.ts';
import { LeadStageService } from './settings/lead-stage.service.ts';
import { LeadTaskResolver, LeadTasksResolver } from './tasks/lead-task.resolver.ts';
import { LeadTaskService } from './tasks/lead-task.service.ts';

interface Deps {
  database: Database;
  listener: Listener;
  log: Log;
  metrics: Metrics;
  ids: IdGenerator;
  clock: Clock;
  accounts: AccountService;
  users: UserService;
  consents: ConsentService;
  bulk: BulkService;
  leadSettings: LeadSettingsService;
}

/** Leads: list, changes, notes, tasks, settings, bulk, live. Nothing else uses these services, so they are built here. */
export function leadsModule(deps: Deps): DomainModule {
  const leads = new LeadService(deps);
  const leadNotes = new LeadNoteService(deps);
  const leadTasks = new LeadTaskService(deps);
  return {
    resolvers: [
      new LeadResolver({ ...deps, leads }),
      new LeadChangeResolver(new LeadChangeService(deps)),
      new LeadSettingsResolver(deps),
      new LeadStageResolver(new LeadStageService(deps)),
      new LeadFieldResolver(new LeadFieldService(deps)),
      new LeadNotesResolver(leadNotes),
      new LeadNoteResolver({ ...deps, leadNotes }),
      new LeadTasksResolver(deps.database),
      new LeadTaskResolver({ ...deps, leadTasks }),
      new LeadBulkResolver(new LeadBulkService(deps)),
      new LeadLiveResolver(),
    ],
    queues: [],
    jobs: [],
    bulkOperations: [...leadBulkKinds({ ...deps, leadNotes }), forgetFieldKind()],
    subscriptions: { [LEAD_UPDATES]: leadUpdates(new LeadFeed(deps)) },
    nodes: {
      led: {
        policy: 'LEADS',
        find: async (principal, id) => {
          const row = await leads.findByUuid(principal, id);
          return row && toLeadType(row);
        },
      },
    },
    personalData: [leadsPersonalData, leadPersonalData],
  };
}
