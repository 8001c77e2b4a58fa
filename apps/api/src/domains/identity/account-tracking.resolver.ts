import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { withUserErrors } from '../../infra/graphql/user-error.ts';
import type { AccountService } from './account.service.ts';
import { AccountTrackingSetInput, AccountTrackingSetPayload } from './account-tracking.graphql.ts';
import { toAccountType } from './identity.mappers.ts';

@Resolver()
export class AccountTrackingResolver {
  readonly #accounts: AccountService;

  constructor(accounts: AccountService) {
    this.#accounts = accounts;
  }

  @Guarded('PERSON')
  @Mutation(() => AccountTrackingSetPayload, {
    description: "Says whether opens and clicks of an account's mails are recorded; heeded within five seconds.",
  })
  accountTrackingSet(
    @Arg('input', () => AccountTrackingSetInput) input: AccountTrackingSetInput,
    @Ctx() context: RequestContext,
  ): Promise<AccountTrackingSetPayload> {
    return withUserErrors(async () => {
      const { accountId = null, trackOpens = null, trackClicks = null } = input;
      const change = { accountId, trackOpens, trackClicks };
      return { account: toAccountType(await this.#accounts.setTracking(callerOf(context), change)) };
    });
  }
}
