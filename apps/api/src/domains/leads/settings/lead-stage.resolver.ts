import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { toStageType } from './lead-settings.mappers.ts';
import {
  LeadStageCreateInput,
  LeadStageCreatePayload,
  LeadStageDeleteInput,
  LeadStageDeletePayload,
  LeadStagesReorderInput,
  LeadStagesReorderPayload,
  LeadStageUpdateInput,
  LeadStageUpdatePayload,
} from './lead-stage.graphql.ts';
import type { LeadStageService } from './lead-stage.service.ts';

@Resolver()
export class LeadStageResolver {
  readonly #stages: LeadStageService;

  constructor(stages: LeadStageService) {
    this.#stages = stages;
  }

  @Guarded('PERSON')
  @Mutation(() => LeadStageCreatePayload, { description: 'Puts a stage behind those there are.' })
  leadStageCreate(
    @Arg('input', () => LeadStageCreateInput) { name, kind = null, accountId = null }: LeadStageCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadStageCreatePayload> {
    return withUserErrors(async () => ({
      stage: toStageType(await this.#stages.create(callerOf(context), { name, kind, accountId })),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => LeadStageUpdatePayload, { description: 'Renames a stage, or says what it says about the sale.' })
  leadStageUpdate(
    @Arg('input', () => LeadStageUpdateInput) { id, name = null, kind = null }: LeadStageUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadStageUpdatePayload> {
    return withUserErrors(async () => ({
      stage: toStageType(await this.#stages.update(callerOf(context), id, { name, kind })),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => LeadStageDeletePayload, { description: 'Takes a stage away; its leads go to another one.' })
  leadStageDelete(
    @Arg('input', () => LeadStageDeleteInput) { id, moveToId }: LeadStageDeleteInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadStageDeletePayload> {
    return withUserErrors(async () => {
      await this.#stages.delete(callerOf(context), id, moveToId);
      return { stageId: id };
    });
  }

  @Guarded('PERSON')
  @Mutation(() => LeadStagesReorderPayload, { description: 'Puts the stages of an account into another order.' })
  leadStagesReorder(
    @Arg('input', () => LeadStagesReorderInput) { ids }: LeadStagesReorderInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadStagesReorderPayload> {
    return withUserErrors(async () => ({
      stages: (await this.#stages.reorder(callerOf(context), ids)).map(toStageType),
    }));
  }
}
