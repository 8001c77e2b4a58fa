import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import {
  LeadScoreRuleCreateInput,
  LeadScoreRuleCreatePayload,
  LeadScoreRuleDeleteInput,
  LeadScoreRuleDeletePayload,
  LeadScoreRuleType,
  LeadScoreRuleUpdateInput,
  LeadScoreRuleUpdatePayload,
  toScoreRule,
} from './score-rule.graphql.ts';
import type { ScoreRuleService } from './score-rule.service.ts';

@Resolver()
export class ScoreRuleResolver {
  readonly #rules: ScoreRuleService;

  constructor(rules: ScoreRuleService) {
    this.#rules = rules;
  }

  @Guarded('PERSON')
  @Query(() => [LeadScoreRuleType], { description: 'What activities of leads are worth to an account.' })
  async leadScoreRules(
    @Arg('accountId', () => ID, {
      nullable: true,
      description: 'Of this account. Needed from a super admin; others see their own.',
    })
    accountId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<LeadScoreRuleType[]> {
    return (await this.#rules.list(callerOf(context), accountId ?? null)).map(toScoreRule);
  }

  @Guarded('PERSON')
  @Mutation(() => LeadScoreRuleCreatePayload, {
    description: 'Gives points for what leads do, or takes them, from now on.',
  })
  leadScoreRuleCreate(
    @Arg('input', () => LeadScoreRuleCreateInput) input: LeadScoreRuleCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadScoreRuleCreatePayload> {
    return withUserErrors(async () => ({
      rule: toScoreRule(await this.#rules.create(callerOf(context), { ...input, accountId: input.accountId ?? null })),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => LeadScoreRuleUpdatePayload, { description: 'Changes a rule; points it gave before stay.' })
  leadScoreRuleUpdate(
    @Arg('input', () => LeadScoreRuleUpdateInput) { id, ...words }: LeadScoreRuleUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadScoreRuleUpdatePayload> {
    return withUserErrors(async () => ({ rule: toScoreRule(await this.#rules.update(callerOf(context), id, words)) }));
  }

  @Guarded('PERSON')
  @Mutation(() => LeadScoreRuleDeletePayload, { description: 'Takes a rule away; points it gave stay.' })
  leadScoreRuleDelete(
    @Arg('input', () => LeadScoreRuleDeleteInput) { id }: LeadScoreRuleDeleteInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadScoreRuleDeletePayload> {
    return withUserErrors(async () => {
      await this.#rules.delete(callerOf(context), id);
      return { ruleId: id };
    });
  }
}
