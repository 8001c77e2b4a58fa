import { type ErrorLike, NetworkStatus } from '@apollo/client';
import { useMemo } from 'react';

interface Query {
  error?: ErrorLike | undefined;
  networkStatus: NetworkStatus;
  refetch: () => Promise<unknown>;
}

interface Paged {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined };
}

interface Connection<N> extends Paged {
  edges: readonly { node: N }[];
  totalCount?: number | undefined;
}

/** Fetches the page behind a cursor. */
type Load = (after: string | null) => Promise<unknown>;

/** The loaded rows of a connection and how to read on. `rowOf` must stay the same function from render to render. */
export function usePages<N, R>(
  query: Query,
  connection: Connection<N> | null | undefined,
  rowOf: (node: N) => R,
  load: Load,
) {
  const rows = useMemo(() => connection?.edges.map(({ node }) => rowOf(node)), [connection, rowOf]);
  return { rows, total: connection?.totalCount, ...pagesOf(query, connection, load) };
}

/** How far a list is read, and how to read on. */
export function pagesOf(query: Query, connection: Paged | null | undefined, load: Load) {
  return {
    error: query.error,
    hasNextPage: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: query.networkStatus === NetworkStatus.fetchMore,
    // A page that fails shows up as the query's own error; the loaded rows stay.
    more: () => void load(connection?.pageInfo.endCursor ?? null).catch(() => undefined),
    refetch: () => void query.refetch().catch(() => undefined),
  };
}

/** A connection with the rows of the next page behind its own; its count stays that of the first page. */
export function appendPage<C extends { edges: readonly unknown[]; pageInfo: object }>(before: C, next: C): C {
  return { ...before, pageInfo: next.pageInfo, edges: [...before.edges, ...next.edges] };
}
