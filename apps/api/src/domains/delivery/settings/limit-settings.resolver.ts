import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { AccountType, UserType } from '../../identity/identity.graphql.ts';
import { shownAccount, shownUser } from '../../identity/identity.loaders.ts';
import type { UserService } from '../../identity/user.service.ts';
import { SendingLimitSetInput, SendingLimitSetPayload, SendingLimitType } from './limit-settings.graphql.ts';
import type { LimitSettingsService } from './limit-settings.service.ts';

@Resolver(() => SendingLimitType)
export class LimitSettingsResolver {
  readonly #services: { limits: LimitSettingsService; accounts: AccountService; users: UserService };

  constructor(services: { limits: LimitSettingsService; accounts: AccountService; users: UserService }) {
    this.#services = services;
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => [SendingLimitType], {
    description: 'The limit of the whole installation first, then those of accounts that have one.',
  })
  sendingLimits(): Promise<SendingLimitType[]> {
    return this.#services.limits.list();
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => SendingLimitSetPayload, {
    description: 'Sets what an account or the whole installation may send; workers follow within a second.',
  })
  sendingLimitSet(
    @Arg('input', () => SendingLimitSetInput) input: SendingLimitSetInput,
    @Ctx() context: RequestContext,
  ): Promise<SendingLimitSetPayload> {
    return withUserErrors(async () => {
      const { accountId = null, ratePerSecond = null, dailyQuota = null } = input;
      const limit = { accountId, ratePerSecond, dailyQuota };
      return { sendingLimit: await this.#services.limits.set(callerOf(context), limit) };
    });
  }

  @Guarded('PARENT')
  @FieldResolver(() => AccountType, { nullable: true, description: 'The account; null: the whole installation.' })
  async account(@Root() { accountId }: SendingLimitType, @Ctx() context: RequestContext): Promise<AccountType | null> {
    return accountId ? shownAccount(context, this.#services.accounts, accountId) : null;
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who set it last.' })
  async updatedBy(@Root() limit: SendingLimitType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return limit.updatedByUserId ? shownUser(context, this.#services.users, limit.updatedByUserId) : null;
  }
}
