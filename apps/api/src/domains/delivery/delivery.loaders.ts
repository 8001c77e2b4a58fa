import DataLoader from 'dataloader';
import type { Database } from '../../infra/database.ts';
import { callerOf, loaderOf, type RequestContext } from '../../infra/graphql/context.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../kernel/page.ts';
import type { EmailLogType, ProviderType } from './delivery.graphql.ts';
import { toEmailLogType, toProviderType } from './delivery.mappers.ts';
import type { EmailLogService } from './email-log.service.ts';
import type { ProviderService } from './provider.service.ts';
import { type AttemptRow, type EmailLogRow, type EventRow, readAttempts, readEvents } from './sql/read-messages.ts';

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

/** The e-mail as the schema shows it, when the caller may see it; one statement per request for any number of them. */
export async function shownEmail(
  context: RequestContext,
  log: EmailLogService,
  id: string,
): Promise<EmailLogType | null> {
  const loader = loaderOf(context, 'emailLogs', () => {
    return new DataLoader<string, EmailLogRow | null>(async (ids) => {
      const found = await log.findMany(callerOf(context), [...ids]);
      return ids.map((one) => found.get(one) ?? null);
    });
  });
  const row = await loader.load(id);
  return row && toEmailLogType(row);
}
