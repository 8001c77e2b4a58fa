import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { DateRangeInput, daysOf } from '../../../infra/graphql/date-range.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import type { CreditDeskService } from './credit-desk.service.ts';
import {
  ProviderBalancePoint,
  ProviderCreditLevelsSetInput,
  ProviderCreditLevelsSetPayload,
  ProviderCredits,
  ProviderCreditsCheckInput,
  ProviderCreditsCheckPayload,
} from './provider-credit.graphql.ts';

@Resolver()
export class ProviderCreditResolver {
  readonly #desk: CreditDeskService;

  constructor(desk: CreditDeskService) {
    this.#desk = desk;
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => [ProviderCredits], {
    description: 'What each enabled provider that tells its balance has left, in the standard order.',
  })
  providerCredits(): Promise<ProviderCredits[]> {
    return this.#desk.list();
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => [ProviderBalancePoint], {
    nullable: true,
    description: 'What a provider told in a range, oldest first, at most 2,500; null when there is none of this id.',
  })
  providerCreditHistory(
    @Arg('providerId', () => ID, { description: 'The provider, `prv_…`.' }) providerId: string,
    @Arg('range', () => DateRangeInput, { description: 'Which days.' }) range: DateRangeInput,
  ): Promise<ProviderBalancePoint[] | null> {
    daysOf(range);
    return this.#desk.history(providerId, range);
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => ProviderCreditsCheckPayload, {
    description: 'Asks providers for their balance now; alerts as the daily check at 09:00 WIB does.',
  })
  providerCreditsCheck(
    @Arg('input', () => ProviderCreditsCheckInput) { providerId = null }: ProviderCreditsCheckInput,
    @Ctx() context: RequestContext,
  ): Promise<ProviderCreditsCheckPayload> {
    return withUserErrors(async () => ({
      providerCredits: await this.#desk.check(callerOf(context), providerId),
    }));
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => ProviderCreditLevelsSetPayload, {
    description: 'Sets the levels of a provider and judges its latest balance by them at once.',
  })
  providerCreditLevelsSet(
    @Arg('input', () => ProviderCreditLevelsSetInput) { providerId, ...levels }: ProviderCreditLevelsSetInput,
    @Ctx() context: RequestContext,
  ): Promise<ProviderCreditLevelsSetPayload> {
    return withUserErrors(async () => ({
      providerCredits: await this.#desk.setLevels(callerOf(context), providerId, levels),
    }));
  }
}
