import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, withUserErrors } from '../../../infra/graphql/user-error.ts';
import { LeadEmailTaken } from './lead.errors.ts';
import { type LeadType, toLeadType } from './lead.graphql.ts';
import { LeadCreateInput, LeadDeleteInput, LeadMoveInput, LeadTagInput, LeadUpdateInput } from './lead.inputs.ts';
import {
  LeadCreatePayload,
  LeadDeletePayload,
  LeadMovePayload,
  LeadTagAddPayload,
  LeadTagRemovePayload,
  LeadUpdatePayload,
} from './lead.payloads.ts';
import type { LeadRow } from './lead.queries.ts';
import type { LeadChangeService } from './lead-change.service.ts';

@Resolver()
export class LeadChangeResolver {
  readonly #changes: LeadChangeService;

  constructor(changes: LeadChangeService) {
    this.#changes = changes;
  }

  @Guarded('LEADS')
  @Mutation(() => LeadCreatePayload, { description: 'Makes a lead; an address or a number is needed.' })
  leadCreate(
    @Arg('input', () => LeadCreateInput) { stageId = null, accountId = null, ...said }: LeadCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadCreatePayload> {
    return orExisting(() => this.#changes.create(callerOf(context), { ...said, stageId, accountId }));
  }

  @Guarded('LEADS')
  @Mutation(() => LeadUpdatePayload, { description: 'Changes a lead; what is left out stays as it is.' })
  leadUpdate(
    @Arg('input', () => LeadUpdateInput) { id, ...said }: LeadUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadUpdatePayload> {
    return orExisting(() => this.#changes.update(callerOf(context), id, said));
  }

  @Guarded('PERSON')
  @Mutation(() => LeadDeletePayload, { description: 'Erases a lead with its notes, tasks and timeline.' })
  leadDelete(
    @Arg('input', () => LeadDeleteInput) { id }: LeadDeleteInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadDeletePayload> {
    return withUserErrors(async () => {
      await this.#changes.delete(callerOf(context), id);
      return { leadId: id };
    });
  }

  @Guarded('PERSON')
  @Mutation(() => LeadTagAddPayload, { description: 'Gives a lead a tag; one that it has already stays as it is.' })
  leadTagAdd(
    @Arg('input', () => LeadTagInput) { id, tag }: LeadTagInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadTagAddPayload> {
    return shown(() => this.#changes.addTag(callerOf(context), id, tag));
  }

  @Guarded('PERSON')
  @Mutation(() => LeadTagRemovePayload, { description: 'Takes a tag from a lead, whichever way it is written.' })
  leadTagRemove(
    @Arg('input', () => LeadTagInput) { id, tag }: LeadTagInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadTagRemovePayload> {
    return shown(() => this.#changes.removeTag(callerOf(context), id, tag));
  }

  @Guarded('PERSON')
  @Mutation(() => LeadMovePayload, { description: 'Puts a lead into another stage.' })
  leadMove(
    @Arg('input', () => LeadMoveInput) { id, stageId }: LeadMoveInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadMovePayload> {
    return shown(() => this.#changes.move(callerOf(context), id, stageId));
  }
}

interface Shown {
  lead?: LeadType | null;
  existing?: LeadType | null;
  userErrors: UserErrorValue[];
}

function shown(work: () => Promise<LeadRow>): Promise<Shown> {
  return withUserErrors(async () => ({ lead: toLeadType(await work()) }));
}

/** Who has the address already stands beside the refusal. */
async function orExisting(work: () => Promise<LeadRow>): Promise<Shown> {
  let existing: LeadType | null = null;
  const answer = await shown(() =>
    work().catch((error: unknown) => {
      if (error instanceof LeadEmailTaken) existing = toLeadType(error.existing);
      throw error;
    }),
  );
  return { ...answer, existing };
}
