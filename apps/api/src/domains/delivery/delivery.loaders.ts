import DataLoader from 'dataloader';
import type { Database } from '../../infra/database.ts';
import { loaderOf, type RequestContext } from '../../infra/graphql/context.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../kernel/page.ts';
import type { ProviderType } from './delivery.graphql.ts';
import { toProviderType } from './delivery.mappers.ts';
import type { ProviderService } from './provider.service.ts';
import { type AttemptRow, type EventRow, readAttempts, readEvents } from './sql/read-messages.ts';

function byMessage<T extends { messageId: string }>(ids: readonly string[], rows: T[]): T[][] {
  const grouped = Map.groupBy(rows, ({ messageId }) => messageId);
  return ids.map((id) => grouped.get(id) ?? []);
}

/** Attempts of many messages in one statement per tick; never cached, because a subscription lives long. */
export function attemptLoader(context: RequestContext, database: Database): DataLoader<string, AttemptRow[]> {
  return loaderOf(
    context,
    'attempts',
    () =>
      new DataLoader<string, AttemptRow[]>(async (ids) => byMessage(ids, await readAttempts(database, ids)), {
        cache: false,
      }),
  );
}

/** Status changes of many messages in one statement per tick; never cached. */
export function eventLoader(context: RequestContext, database: Database): DataLoader<string, EventRow[]> {
  return loaderOf(
    context,
    'events',
    () =>
      new DataLoader<string, EventRow[]>(async (ids) => byMessage(ids, await readEvents(database, ids)), {
        cache: false,
      }),
  );
}

/** A page of rows that are all at hand, ordered by a growing number. */
export function pageOf<T>(rows: T[], request: PageRequest, keyOf: (row: T) => number): Page<T> {
  const size = pageSize(request.first);
  const after = decodeCursor(request.after, (key) => /^\d{1,9}$/.test(key));
  const rest = after === null ? rows : rows.filter((row) => keyOf(row) > Number(after));
  return toPage(rest.slice(0, size + 1), size, {
    after,
    keyOf: (row) => String(keyOf(row)),
    count: async () => rows.length,
  });
}

/** The provider as the schema shows it; null when it was removed. */
export async function shownProvider(providers: ProviderService, id: string): Promise<ProviderType | null> {
  const provider = await providers.find(id);
  return provider && toProviderType(provider, providers.adapterOf(provider).capabilities);
}
