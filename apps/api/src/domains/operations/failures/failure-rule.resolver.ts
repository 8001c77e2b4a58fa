import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { UserType } from '../../identity/identity.graphql.ts';
import { shownUser } from '../../identity/identity.loaders.ts';
import type { UserService } from '../../identity/user.service.ts';
import {
  FailedOperationRuleRemoveInput,
  FailedOperationRuleRemovePayload,
  FailedOperationRuleSetInput,
  FailedOperationRuleSetPayload,
  FailedOperationRuleType,
  toFailedOperationRule,
} from './failure-rule.graphql.ts';
import type { FailureRulesService } from './failure-rules.service.ts';

@Resolver(() => FailedOperationRuleType)
export class FailureRuleResolver {
  readonly #rules: FailureRulesService;
  readonly #users: UserService;

  constructor(services: { rules: FailureRulesService; users: UserService }) {
    this.#rules = services.rules;
    this.#users = services.users;
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => [FailedOperationRuleType], { description: 'Rules in force for failures of a cause, newest first.' })
  async failedOperationRules(): Promise<FailedOperationRuleType[]> {
    return (await this.#rules.list()).map(toFailedOperationRule);
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => FailedOperationRuleSetPayload, {
    description: 'Lets Merpati retry or resolve failures of one cause by itself, those that are open now included.',
  })
  failedOperationRuleSet(
    @Arg('input', () => FailedOperationRuleSetInput) input: FailedOperationRuleSetInput,
    @Ctx() context: RequestContext,
  ): Promise<FailedOperationRuleSetPayload> {
    const { fingerprint, action, reason } = input;
    const { delaySeconds, maxRetries } = { delaySeconds: input.delaySeconds ?? 0, maxRetries: input.maxRetries ?? 1 };
    return withUserErrors(async () => ({
      rule: toFailedOperationRule(
        await this.#rules.set(callerOf(context), { fingerprint, action, reason, delaySeconds, maxRetries }),
      ),
    }));
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => FailedOperationRuleRemovePayload, { description: 'Takes a rule out of force.' })
  failedOperationRuleRemove(
    @Arg('input', () => FailedOperationRuleRemoveInput) { id }: FailedOperationRuleRemoveInput,
    @Ctx() context: RequestContext,
  ): Promise<FailedOperationRuleRemovePayload> {
    return withUserErrors(async () => ({
      rule: toFailedOperationRule(await this.#rules.remove(callerOf(context), id)),
    }));
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who set it.' })
  async createdBy(@Root() { row }: FailedOperationRuleType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return shownUser(context, this.#users, row.createdByUserId);
  }
}
