import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { toConnection } from '../../infra/graphql/connection.ts';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { withUserErrors } from '../../infra/graphql/user-error.ts';
import type { AccountService } from './account.service.ts';
import {
  AccountConnection,
  AccountCreateInput,
  AccountType,
  UserConnection,
  UserDisableInput,
  UserInviteInput,
  UserType,
  ViewerType,
} from './identity.graphql.ts';
import { shownAccount, shownUser } from './identity.loaders.ts';
import { toAccountType, toUserType } from './identity.mappers.ts';
import { AccountCreatePayload, UserDisablePayload, UserInvitePayload } from './identity.payloads.ts';
import type { UserService } from './user.service.ts';

const FIRST = { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' } as const;
const AFTER = { nullable: true, description: 'Cursor of the row before the page.' } as const;

@Resolver(() => UserType)
export class PeopleResolver {
  readonly #users: UserService;
  readonly #accounts: AccountService;

  constructor(services: { users: UserService; accounts: AccountService }) {
    this.#users = services.users;
    this.#accounts = services.accounts;
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => AccountConnection, { description: 'All shops, newest first.' })
  async accounts(
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<AccountConnection> {
    return toConnection(await this.#accounts.list({ first, after }), toAccountType);
  }

  @Guarded('PERSON')
  @Query(() => UserConnection, { description: "People of the caller's account, newest first; for a super admin all." })
  async users(
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<UserConnection> {
    return toConnection(await this.#users.list(callerOf(context), { first, after }), toUserType);
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => AccountCreatePayload, { description: 'Opens an account for a shop.' })
  accountCreate(@Arg('input', () => AccountCreateInput) input: AccountCreateInput): Promise<AccountCreatePayload> {
    return withUserErrors(async () => ({ account: toAccountType(await this.#accounts.create(input)) }));
  }

  @Guarded('PERSON')
  @Mutation(() => UserInvitePayload, { description: 'Invites a person by mail; the link works for seven days.' })
  userInvite(
    @Arg('input', () => UserInviteInput) input: UserInviteInput,
    @Ctx() context: RequestContext,
  ): Promise<UserInvitePayload> {
    return withUserErrors(async () => {
      const { email, name, role, accountId = null } = input;
      return { user: toUserType(await this.#users.invite(callerOf(context), { email, name, role, accountId })) };
    });
  }

  @Guarded('PERSON')
  @Mutation(() => UserDisablePayload, { description: 'Bars a person from signing in and ends their sessions.' })
  userDisable(
    @Arg('input', () => UserDisableInput) input: UserDisableInput,
    @Ctx() context: RequestContext,
  ): Promise<UserDisablePayload> {
    return withUserErrors(async () => ({ user: toUserType(await this.#users.disable(callerOf(context), input.id)) }));
  }

  @Guarded('PARENT')
  @FieldResolver(() => AccountType, { nullable: true, description: 'Account of an affiliate; null for a super admin.' })
  async account(@Root() user: UserType, @Ctx() context: RequestContext): Promise<AccountType | null> {
    return user.accountId ? shownAccount(context, this.#accounts, user.accountId) : null;
  }
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  readonly #users: UserService;
  readonly #accounts: AccountService;

  constructor(services: { users: UserService; accounts: AccountService }) {
    this.#users = services.users;
    this.#accounts = services.accounts;
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'The person; null for an API key.' })
  async user(@Root() viewer: ViewerType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return viewer.userId ? shownUser(context, this.#users, viewer.userId) : null;
  }

  @Guarded('PARENT')
  @FieldResolver(() => AccountType, { nullable: true, description: 'The tenant; null for a super admin.' })
  async account(@Root() viewer: ViewerType, @Ctx() context: RequestContext): Promise<AccountType | null> {
    return viewer.accountId ? shownAccount(context, this.#accounts, viewer.accountId) : null;
  }
}
