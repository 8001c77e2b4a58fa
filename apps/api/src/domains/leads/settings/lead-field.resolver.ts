import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { toBulkOperationType } from '../../../infra/bulk/bulk.graphql.ts';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import {
  LeadFieldCreateInput,
  LeadFieldCreatePayload,
  LeadFieldDeleteInput,
  LeadFieldDeletePayload,
  LeadFieldUpdateInput,
  LeadFieldUpdatePayload,
} from './lead-field.graphql.ts';
import type { LeadFieldService } from './lead-field.service.ts';
import { toFieldType } from './lead-settings.mappers.ts';

@Resolver()
export class LeadFieldResolver {
  readonly #fields: LeadFieldService;

  constructor(fields: LeadFieldService) {
    this.#fields = fields;
  }

  @Guarded('PERSON')
  @Mutation(() => LeadFieldCreatePayload, { description: 'Makes a custom field; an account has 100 at most.' })
  leadFieldCreate(
    @Arg('input', () => LeadFieldCreateInput) {
      key = null,
      label,
      type,
      choices,
      accountId = null,
    }: LeadFieldCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadFieldCreatePayload> {
    const input = { key, label, type, choices: choices ?? [], accountId };
    return withUserErrors(async () => ({
      leadField: toFieldType(await this.#fields.create(callerOf(context), input)),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => LeadFieldUpdatePayload, { description: 'Changes how a custom field is read, or what may be chosen.' })
  leadFieldUpdate(
    @Arg('input', () => LeadFieldUpdateInput)
    { id, label = null, choices = null, position = null }: LeadFieldUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadFieldUpdatePayload> {
    return withUserErrors(async () => ({
      leadField: toFieldType(await this.#fields.update(callerOf(context), id, { label, choices, position })),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => LeadFieldDeletePayload, {
    description: 'Takes a custom field away, and what leads had in it from them, as a bulk operation.',
  })
  leadFieldDelete(
    @Arg('input', () => LeadFieldDeleteInput) { id }: LeadFieldDeleteInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadFieldDeletePayload> {
    return withUserErrors(async () => {
      const operation = toBulkOperationType(await this.#fields.delete(callerOf(context), id));
      return { leadFieldId: id, operation };
    });
  }
}
