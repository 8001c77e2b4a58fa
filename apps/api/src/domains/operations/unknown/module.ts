import type { BulkService } from '../../../infra/bulk/bulk.service.ts';
import type { Database } from '../../../infra/database.ts';
import type { DomainModule } from '../../../infra/module.ts';
import type { EmailLogService } from '../../delivery/email-log.service.ts';
import type { ManyMailsService } from '../../delivery/many-mails.service.ts';
import { UnknownDeskResolver } from './unknown-desk.resolver.ts';
import { UnknownDeskService } from './unknown-desk.service.ts';

/** The desk of mails of unknown outcome. */
export function unknownDeskModule(deps: {
  database: Database;
  bulk: BulkService;
  manyMails: ManyMailsService;
  emailLog: EmailLogService;
}): DomainModule {
  const desk = new UnknownDeskService(deps);
  return {
    resolvers: [new UnknownDeskResolver({ desk, emailLog: deps.emailLog })],
    queues: [],
    jobs: [],
    bulkOperations: [desk.bulkKind],
    nodes: {},
  };
}
