import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Database } from '../../../infra/database.ts';
import { toConnection } from '../../../infra/graphql/connection.ts';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import type { SubscriptionSource } from '../../../infra/graphql/subscription-sources.ts';
import { fromPublicId } from '../../../kernel/ids.ts';
import { Role } from '../../../kernel/principal.ts';
import { EmailLogType, ProviderType } from '../../delivery/delivery.graphql.ts';
import { shownEmail, shownProvider } from '../../delivery/delivery.loaders.ts';
import type { EmailLogService } from '../../delivery/email-log.service.ts';
import type { ProviderService } from '../../delivery/provider.service.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { AccountType, UserType } from '../../identity/identity.graphql.ts';
import { shownAccount, shownUser } from '../../identity/identity.loaders.ts';
import type { UserService } from '../../identity/user.service.ts';
import { FailedKind } from './failed-operation.entity.ts';
import {
  FailedOperationConnection,
  FailedOperationEventType,
  FailedOperationGroupConnection,
  FailedOperationsChange,
  FailedOperationsEstimate,
  FailedOperationType,
  toEstimate,
  toFailedOperation,
  toFailedOperationEvent,
  toFailedOperationGroup,
} from './failed-operation.graphql.ts';
import { FailedOperationFilter, FailedOperationOrder, FailedOperationsAction } from './failed-operation.inputs.ts';
import { bodyLoader, entryLoader } from './failed-operation.loaders.ts';
import type { FailedOperationService } from './failed-operation.service.ts';
import type { FailureChange, FailureFeed } from './failure-feed.ts';
import { maskedPayload } from './masked-payload.ts';

/** Topic of `failedOperationsChanged`. */
export const FAILURE_CHANGES = 'failedOperationsChanged';

const FILTER = { nullable: true, description: 'Which; all when empty.' } as const;
const FIRST = { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' } as const;
const AFTER = { nullable: true, description: 'Cursor of the row before the page.' } as const;

interface Services {
  database: Database;
  accounts: AccountService;
  users: UserService;
  providers: ProviderService;
  emailLog: EmailLogService;
  failures: FailedOperationService;
}

@Resolver(() => FailedOperationType)
export class FailedOperationResolver {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  @Guarded('PERSON')
  @Query(() => FailedOperationConnection, {
    description: "Work that used up its tries: of the caller's account; for a super admin all.",
  })
  async failedOperations(
    @Arg('filter', () => FailedOperationFilter, FILTER) filter: FailedOperationFilter | null,
    @Arg('orderBy', () => FailedOperationOrder, { nullable: true, description: 'Newest first when empty.' })
    orderBy: FailedOperationOrder | null,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<FailedOperationConnection> {
    const newestFirst = orderBy !== FailedOperationOrder.OLDEST_FIRST;
    const page = await this.#services.failures.list(callerOf(context), filter ?? {}, { first, after, newestFirst });
    return toConnection(page, toFailedOperation);
  }

  @Guarded('PERSON')
  @Query(() => FailedOperationGroupConnection, { description: 'The same by cause, most first.' })
  async failedOperationGroups(
    @Arg('filter', () => FailedOperationFilter, FILTER) filter: FailedOperationFilter | null,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<FailedOperationGroupConnection> {
    const page = await this.#services.failures.groups(callerOf(context), filter ?? {}, { first, after });
    return toConnection(page, toFailedOperationGroup);
  }

  @Guarded('PERSON')
  @Query(() => FailedOperationType, {
    nullable: true,
    description: 'One failed operation; null when there is none or it is not yours.',
  })
  async failedOperation(
    @Arg('id', () => ID, { description: 'The failed operation, `fop_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<FailedOperationType | null> {
    const uuid = fromPublicId('fop', id);
    const row = uuid && (await this.#services.failures.find(callerOf(context), uuid));
    return row ? toFailedOperation(row) : null;
  }

  @Guarded('PERSON')
  @Query(() => FailedOperationsEstimate, {
    description: 'What an action on all that match would come to; open ones unless the filter names states.',
  })
  async failedOperationsEstimate(
    @Arg('filter', () => FailedOperationFilter, { description: 'Which.' }) filter: FailedOperationFilter,
    @Arg('action', () => FailedOperationsAction, { description: 'What is to be done.' }) action: FailedOperationsAction,
    @Ctx() context: RequestContext,
  ): Promise<FailedOperationsEstimate> {
    const estimate = await this.#services.failures.estimate(callerOf(context), filter);
    return toEstimate(estimate, action === FailedOperationsAction.RETRY);
  }

  @Guarded('PERSON')
  @Subscription(() => FailedOperationsChange, {
    description:
      'How many failed operations there are: at once, and with every change. The whole state, so nothing is missed.',
    topics: FAILURE_CHANGES,
    topicId: ({ args, context }) => ({ args, context }),
  })
  failedOperationsChanged(@Root() change: FailureChange): FailedOperationsChange {
    const { sequence, open: openCount, retrying: retryingCount, openCritical: openCriticalCount } = change;
    return { sequence, openCount, retryingCount, openCriticalCount };
  }

  @Guarded('PARENT')
  @FieldResolver(() => [FailedOperationEventType], { description: 'What happened to it, oldest first.' })
  async events(
    @Root() { row }: FailedOperationType,
    @Ctx() context: RequestContext,
  ): Promise<FailedOperationEventType[]> {
    const entries = await entryLoader(context, this.#services.database).load(row.id);
    return entries.map(toFailedOperationEvent);
  }

  @Guarded('PARENT')
  @FieldResolver(() => GraphQLJSON, {
    nullable: true,
    description: 'What the work carried: addresses and links masked, secrets left out. Null for a mail: see emailLog.',
  })
  async maskedPayload(@Root() { row }: FailedOperationType, @Ctx() context: RequestContext): Promise<unknown> {
    if (row.kind === FailedKind.EMAIL) return null;
    if (row.kind === FailedKind.JOB) return maskedPayload(row.payload);
    return maskedPayload(await bodyLoader(context, this.#services.database).load(row.sourceId));
  }

  @Guarded('PARENT')
  @FieldResolver(() => EmailLogType, { nullable: true, description: 'The mail that failed; null unless EMAIL.' })
  async emailLog(@Root() { row }: FailedOperationType, @Ctx() context: RequestContext): Promise<EmailLogType | null> {
    return row.kind === FailedKind.EMAIL ? shownEmail(context, this.#services.emailLog, row.sourceId) : null;
  }

  @Guarded('PARENT')
  @FieldResolver(() => AccountType, { nullable: true, description: 'Whose work it is; null: of the installation.' })
  async account(@Root() { row }: FailedOperationType, @Ctx() context: RequestContext): Promise<AccountType | null> {
    return row.accountId ? shownAccount(context, this.#services.accounts, row.accountId) : null;
  }

  @Guarded('PARENT')
  @FieldResolver(() => ProviderType, { nullable: true, description: 'The provider that was tried last; null: none.' })
  async provider(@Root() { row }: FailedOperationType): Promise<ProviderType | null> {
    return row.providerId ? shownProvider(this.#services.providers, row.providerId) : null;
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who looks after it; null: nobody.' })
  async owner(@Root() { row }: FailedOperationType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return row.ownerUserId ? shownUser(context, this.#services.users, row.ownerUserId) : null;
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who resolved it; null: nobody, or Merpati.' })
  async resolvedBy(@Root() { row }: FailedOperationType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return row.resolvedByUserId ? shownUser(context, this.#services.users, row.resolvedByUserId) : null;
  }
}

/** The stream behind `failedOperationsChanged`: an affiliate hears of its own. */
export function failureChanges(feed: FailureFeed): SubscriptionSource {
  return ({ context }) => {
    const { role, accountId } = callerOf(context);
    return feed.subscribe(role === Role.SUPER_ADMIN ? null : accountId);
  };
}
