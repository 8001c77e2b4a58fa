import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { fromPublicId } from '../../kernel/ids.ts';
import { toConnection } from '../graphql/connection.ts';
import { callerOf, type RequestContext } from '../graphql/context.ts';
import { Guarded } from '../graphql/policy.ts';
import type { SubscriptionSource } from '../graphql/subscription-sources.ts';
import { withUserErrors } from '../graphql/user-error.ts';
import {
  BulkOperationAbortPayload,
  BulkOperationConnection,
  BulkOperationInput,
  BulkOperationResumePayload,
  BulkOperationType,
  BulkOperationUpdate,
  toBulkOperationType,
} from './bulk.graphql.ts';
import type { BulkRow } from './bulk.queries.ts';
import type { BulkService } from './bulk.service.ts';
import type { BulkFeed } from './bulk-feed.ts';

/** Topic of `bulkOperationProgressed`. */
export const BULK_PROGRESS = 'bulkOperationProgressed';

@Resolver()
export class BulkResolver {
  readonly #bulk: BulkService;

  constructor(bulk: BulkService) {
    this.#bulk = bulk;
  }

  @Guarded('PERSON')
  @Query(() => BulkOperationType, {
    nullable: true,
    description: 'One bulk operation; null when there is none or it is not yours.',
  })
  async bulkOperation(
    @Arg('id', () => ID, { description: 'The bulk operation, `blk_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<BulkOperationType | null> {
    const row = await this.#bulk.find(callerOf(context), id);
    return row && toBulkOperationType(row);
  }

  @Guarded('PERSON')
  @Query(() => BulkOperationConnection, {
    description: "Bulk operations that people of the caller's account began, newest first; for a super admin all.",
  })
  async bulkOperations(
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before the page.' })
    after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<BulkOperationConnection> {
    return toConnection(await this.#bulk.list(callerOf(context), { first, after }), toBulkOperationType);
  }

  @Guarded('PERSON')
  @Mutation(() => BulkOperationAbortPayload, {
    description: 'Stops a bulk operation after the step under way; what is done stays done.',
  })
  bulkOperationAbort(
    @Arg('input', () => BulkOperationInput) { id }: BulkOperationInput,
    @Ctx() context: RequestContext,
  ): Promise<BulkOperationAbortPayload> {
    return withUserErrors(async () => ({
      bulkOperation: toBulkOperationType(await this.#bulk.abort(callerOf(context), id)),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => BulkOperationResumePayload, { description: 'Lets a stopped bulk operation go on where it stopped.' })
  bulkOperationResume(
    @Arg('input', () => BulkOperationInput) { id }: BulkOperationInput,
    @Ctx() context: RequestContext,
  ): Promise<BulkOperationResumePayload> {
    return withUserErrors(async () => ({
      bulkOperation: toBulkOperationType(await this.#bulk.resume(callerOf(context), id)),
    }));
  }

  @Guarded('PERSON')
  @Subscription(() => BulkOperationUpdate, {
    description: 'Progress of a bulk operation as its chunks commit; ends at once when it is not yours.',
    topics: BULK_PROGRESS,
    topicId: ({ args, context }) => ({ args, context }),
  })
  bulkOperationProgressed(
    @Root() row: BulkRow,
    @Arg('id', () => ID, { description: 'The bulk operation, `blk_…`.' }) _id: string,
  ): BulkOperationUpdate {
    return { sequence: row.sequence, bulkOperation: toBulkOperationType(row) };
  }
}

/** The stream behind `bulkOperationProgressed`: where it stands, and every change from then on. */
export function bulkProgress(bulk: BulkService, feed: BulkFeed): SubscriptionSource {
  return ({ args, context }) => {
    const stream = feed.subscribe(fromPublicId('blk', String(args.id)));
    bulk.find(callerOf(context), String(args.id)).then(
      (row) => (row ? stream.open(row) : stream.end()),
      () => stream.end(),
    );
    return stream;
  };
}
