import type { Database } from '../../../infra/database.ts';
import type { DomainModule } from '../../../infra/module.ts';
import type { AccountService } from '../../identity/account.service.ts';
import type { UserService } from '../../identity/user.service.ts';
import { AuditResolver } from './audit.resolver.ts';
import { AuditService } from './audit.service.ts';

/** Who did what. */
export function auditModule(parts: { database: Database; users: UserService; accounts: AccountService }): DomainModule {
  const audit = new AuditService(parts);
  return { resolvers: [new AuditResolver({ ...parts, audit })], queues: [], jobs: [], nodes: {} };
}
