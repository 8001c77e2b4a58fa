import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { toConnection } from '../../../infra/graphql/connection.ts';
import type { RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { AccountType, UserType } from '../../identity/identity.graphql.ts';
import { shownAccount, shownUser } from '../../identity/identity.loaders.ts';
import type { UserService } from '../../identity/user.service.ts';
import { AuditEntryConnection, AuditEntryType, AuditFilter } from './audit.graphql.ts';
import type { AuditRow } from './audit.queries.ts';
import { type AuditService, operationOf } from './audit.service.ts';

const FILTER = { nullable: true, description: 'Which; all when empty.' } as const;

@Resolver(() => AuditEntryType)
export class AuditResolver {
  readonly #services: { audit: AuditService; users: UserService; accounts: AccountService };

  constructor(services: { audit: AuditService; users: UserService; accounts: AccountService }) {
    this.#services = services;
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => AuditEntryConnection, {
    description: 'Administrative changes and decisions of people, newest first.',
  })
  async auditEntries(
    @Arg('filter', () => AuditFilter, FILTER) filter: AuditFilter | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before the page.' })
    after: string | null,
  ): Promise<AuditEntryConnection> {
    return toConnection(await this.#services.audit.list(filter ?? {}, { first, after }), shown);
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => String, { description: 'The newest 20,000 of the same as CSV, times in UTC.' })
  auditEntriesExport(@Arg('filter', () => AuditFilter, FILTER) filter: AuditFilter | null): Promise<string> {
    return this.#services.audit.export(filter ?? {});
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who did it; null: a key or the program.' })
  async actor(@Root() { actorUserId }: AuditEntryType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return actorUserId ? shownUser(context, this.#services.users, actorUserId) : null;
  }

  @Guarded('PARENT')
  @FieldResolver(() => AccountType, { nullable: true, description: 'The account; null: the whole installation.' })
  async account(@Root() { accountId }: AuditEntryType, @Ctx() context: RequestContext): Promise<AccountType | null> {
    return accountId ? shownAccount(context, this.#services.accounts, accountId) : null;
  }
}

function shown(row: AuditRow): AuditEntryType {
  const { at, action, subject, ip, details, before, after, actorUserId, accountId } = row;
  return Object.assign(new AuditEntryType(), {
    id: toPublicId('aud', row.id),
    at,
    action,
    subject,
    operation: operationOf(row),
    apiKeyId: row.actorKeyId && toPublicId('key', row.actorKeyId),
    ip,
    details,
    before,
    after,
    actorUserId,
    accountId,
  });
}
