import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Database } from '../../infra/database.ts';
import { toConnection } from '../../infra/graphql/connection.ts';
import { loaderOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { EmailLogType } from '../delivery/delivery.graphql.ts';
import { pageOf } from '../delivery/delivery.loaders.ts';
import { TrackingEventConnection, toTrackingEventType } from './news.graphql.ts';
import { type NewsRow, readNews } from './sql/read-news.ts';

@Resolver(() => EmailLogType)
export class NewsResolver {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  @Guarded('PARENT')
  @FieldResolver(() => TrackingEventConnection, {
    description: 'Everything that came back from outside, in the order in which it happened.',
  })
  async evidence(
    @Root() { row }: EmailLogType,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before the page.' })
    after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<TrackingEventConnection> {
    const rows = await newsLoader(context, this.#database).load(row.id);
    return toConnection(
      pageOf(rows, { first, after }, ({ place }) => place),
      toTrackingEventType,
    );
  }
}

/** News of many messages in one statement per tick; never cached, because a subscription lives long. */
function newsLoader(context: RequestContext, database: Database): DataLoader<string, NewsRow[]> {
  return loaderOf(
    context,
    'news',
    () =>
      new DataLoader<string, NewsRow[]>(
        async (ids) => {
          const grouped = Map.groupBy(await readNews(database, ids), ({ messageId }) => messageId);
          return ids.map((id) => grouped.get(id) ?? []);
        },
        { cache: false },
      ),
  );
}
