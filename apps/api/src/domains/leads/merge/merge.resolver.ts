import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Database } from '../../../infra/database.ts';
import { callerOf, loaderOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { ExpectedFailure } from '../../../kernel/errors.ts';
import { LeadType, toLeadType } from '../desk/lead.graphql.ts';
import type { LeadRow } from '../desk/lead.queries.ts';
import { LeadMergePreview, LeadsMergeInput, LeadsMergePayload } from './merge.graphql.ts';
import { duplicatesOf } from './merge.queries.ts';
import type { MergeService } from './merge.service.ts';

/** Duplicates that are shown with a lead. */
const MOST_DUPLICATES = 10;

@Resolver(() => LeadType)
export class MergeResolver {
  readonly #database: Database;
  readonly #merges: MergeService;

  constructor(services: { database: Database; merges: MergeService }) {
    this.#database = services.database;
    this.#merges = services.merges;
  }

  @Guarded('PARENT')
  @FieldResolver(() => [LeadType], {
    description:
      'Leads that are likely the same person: with the same number, the same mailbox of Gmail, or the same name and the same number but for its country. The oldest first, 10 at most.',
  })
  async duplicates(@Root() { row }: LeadType, @Ctx() context: RequestContext): Promise<LeadType[]> {
    const make = () =>
      new DataLoader<string, LeadRow[]>(async (ids) => {
        const found = await duplicatesOf(this.#database, ids, MOST_DUPLICATES);
        return ids.map((id) => found.get(id) ?? []);
      });
    return (await loaderOf(context, 'leadDuplicates', make).load(row.id)).map(toLeadType);
  }

  @Guarded('PERSON')
  @Query(() => LeadMergePreview, {
    nullable: true,
    description: 'What leadsMerge would do; null when the leads cannot be merged, which leadsMerge would tell.',
  })
  async leadMergePreview(
    @Arg('keepId', () => ID, { description: 'The lead that would stay.' }) keepId: string,
    @Arg('mergeIds', () => [ID], { description: 'Leads that would come into it, 1 to 20.' }) mergeIds: string[],
    @Ctx() context: RequestContext,
  ): Promise<LeadMergePreview | null> {
    try {
      const { lead, changes, moved } = await this.#merges.preview(callerOf(context), keepId, mergeIds);
      return { lead: toLeadType(lead), changes, moved };
    } catch (error) {
      if (error instanceof ExpectedFailure) return null;
      throw error;
    }
  }

  @Guarded('PERSON')
  @Mutation(() => LeadsMergePayload, {
    description:
      'Makes one lead of several, for good: it gets what it lacks, all tags, notes, tasks and timelines; its score is counted anew.',
  })
  leadsMerge(
    @Arg('input', () => LeadsMergeInput) { keepId, mergeIds }: LeadsMergeInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadsMergePayload> {
    return withUserErrors(async () => ({
      lead: toLeadType(await this.#merges.merge(callerOf(context), keepId, mergeIds)),
    }));
  }
}
