import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { toBulkOperationType } from '../../../infra/bulk/bulk.graphql.ts';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import {
  LeadSelection,
  LeadsChangeInput,
  LeadsChangePayload,
  LeadsDeleteInput,
  LeadsDeletePayload,
} from './lead-bulk.graphql.ts';
import type { LeadBulkService } from './lead-bulk.service.ts';

@Resolver()
export class LeadBulkResolver {
  readonly #bulk: LeadBulkService;

  constructor(bulk: LeadBulkService) {
    this.#bulk = bulk;
  }

  @Guarded('PERSON')
  @Query(() => Int, { description: 'How many leads a selection names, exactly.' })
  leadsSelected(
    @Arg('selection', () => LeadSelection, { description: 'Which leads.' }) selection: LeadSelection,
    @Ctx() context: RequestContext,
  ): Promise<number> {
    return this.#bulk.count(callerOf(context), selection);
  }

  @Guarded('PERSON')
  @Mutation(() => LeadsChangePayload, { description: 'Changes many leads, as a bulk operation.' })
  leadsChange(
    @Arg('input', () => LeadsChangeInput)
    { selection, addTags = null, removeTags = null, stageId = null, status = null, note = null }: LeadsChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadsChangePayload> {
    const said = { addTags, removeTags, stageId, status, note };
    return withUserErrors(async () => ({
      operation: toBulkOperationType(await this.#bulk.change(callerOf(context), selection, said)),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => LeadsDeletePayload, {
    description: 'Erases many leads with their notes, tasks and timelines, as a bulk operation.',
  })
  leadsDelete(
    @Arg('input', () => LeadsDeleteInput) { selection, confirmation }: LeadsDeleteInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadsDeletePayload> {
    return withUserErrors(async () => ({
      operation: toBulkOperationType(await this.#bulk.delete(callerOf(context), selection, confirmation)),
    }));
  }
}
