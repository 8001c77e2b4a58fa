import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { LeadIntakeSetInput, LeadIntakeSetPayload, LeadIntakeType } from './lead-intake.graphql.ts';
import type { LeadIntakeService } from './lead-intake.service.ts';

@Resolver()
export class LeadIntakeResolver {
  readonly #intake: LeadIntakeService;

  constructor(intake: LeadIntakeService) {
    this.#intake = intake;
  }

  @Guarded('PERSON')
  @Query(() => LeadIntakeType, { description: 'By which ways people become leads of an account by themselves.' })
  async leadIntake(
    @Arg('accountId', () => ID, {
      nullable: true,
      description: 'Of this account. Needed from a super admin; others see their own.',
    })
    accountId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<LeadIntakeType> {
    return { fromShop: await this.#intake.fromShop(callerOf(context), accountId ?? null) };
  }

  @Guarded('PERSON')
  @Mutation(() => LeadIntakeSetPayload, {
    description: 'Says by which ways people become leads by themselves, from now on.',
  })
  leadIntakeSet(
    @Arg('input', () => LeadIntakeSetInput) { fromShop, accountId = null }: LeadIntakeSetInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadIntakeSetPayload> {
    return withUserErrors(async () => ({
      intake: { fromShop: await this.#intake.setFromShop(callerOf(context), accountId, fromShop) },
    }));
  }
}
