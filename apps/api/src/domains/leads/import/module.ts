import type { BulkService } from '../../../infra/bulk/bulk.service.ts';
import type { Database } from '../../../infra/database.ts';
import type { Authenticate } from '../../../infra/graphql/caller.ts';
import type { Limits } from '../../../infra/limits.ts';
import type { Listener } from '../../../infra/listener.ts';
import type { Log } from '../../../infra/log.ts';
import { Loop } from '../../../infra/loop.ts';
import type { DomainModule } from '../../../infra/module.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { type IdGenerator, toPublicId } from '../../../kernel/ids.ts';
import type { AccountService } from '../../identity/account.service.ts';
import type { UserService } from '../../identity/user.service.ts';
import type { LeadSettingsService } from '../settings/lead-settings.service.ts';
import { leadImportEdge, UPLOAD_PATH } from './http.ts';
import { importLeads } from './import-step.ts';
import { toLeadImport } from './lead-import.graphql.ts';
import { deleteOldRows } from './lead-import.queries.ts';
import { LeadImportResolver } from './lead-import.resolver.ts';
import { LeadImportService } from './lead-import.service.ts';
import { LeadImportPartsResolver } from './lead-import-parts.resolver.ts';
import { LeadUploadService } from './lead-upload.service.ts';

const HOUR_MS = 3_600_000;
const OLD_ROWS_AT_ONCE = 20_000;

interface Deps {
  database: Database;
  listener: Listener;
  log: Log;
  accounts: AccountService;
  users: UserService;
  leadSettings: LeadSettingsService;
  bulk: BulkService;
  limits: Limits;
  ids: IdGenerator;
  clock: Clock;
  authenticate: Authenticate;
  publicUrl: string;
}

/** Files of leads. */
export function leadImportModule(deps: Deps): DomainModule {
  const { database, listener, log } = deps;
  const imports = new LeadImportService(deps);
  return {
    resolvers: [new LeadImportResolver(imports), new LeadImportPartsResolver(deps)],
    queues: [],
    jobs: [],
    background: [
      new Loop({
        name: 'deleting old rows of files of leads',
        work: () => deleteOldRows(database, OLD_ROWS_AT_ONCE),
        everyMs: HOUR_MS,
        channel: null,
        listener,
        log,
      }),
    ],
    bulkOperations: [importLeads(deps)],
    uploads: [UPLOAD_PATH],
    edges: [leadImportEdge({ ...deps, uploads: new LeadUploadService(deps) })],
    nodes: {
      lim: {
        policy: 'PERSON',
        find: async (principal, id) => {
          const record = await imports.find(principal, toPublicId('lim', id));
          return record && toLeadImport(record);
        },
      },
    },
  };
}
