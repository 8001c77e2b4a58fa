import DataLoader from 'dataloader';
import type { Database } from '../../../infra/database.ts';
import { loaderOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { type EntryRow, type FailureRow, findFailures, readEntries, readEventBodies } from './sql/read-failures.ts';

/** Timelines of many failed operations in one statement. */
export function entryLoader(context: RequestContext, database: Database): DataLoader<string, EntryRow[]> {
  return loaderOf(context, 'failedOperationEvents', () => {
    const load = async (ids: readonly string[]) => {
      const grouped = Map.groupBy(await readEntries(database, ids), ({ operationId }) => operationId);
      return ids.map((id) => grouped.get(id) ?? []);
    };
    return new DataLoader<string, EntryRow[]>(load, { cache: false });
  });
}

/** Examples of many groups in one statement. */
export function exampleLoader(context: RequestContext, database: Database): DataLoader<string, FailureRow | null> {
  return loaderOf(context, 'failedOperationExamples', () => {
    return new DataLoader<string, FailureRow | null>(async (ids) => {
      const found = new Map((await findFailures(database, ids)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    });
  });
}

/** Bodies of many inbox events in one statement. */
export function bodyLoader(context: RequestContext, database: Database): DataLoader<string, unknown> {
  return loaderOf(context, 'inboxBodies', () => {
    return new DataLoader<string, unknown>(async (ids) => {
      const found = await readEventBodies(database, ids);
      return ids.map((id) => found.get(id) ?? null);
    });
  });
}
