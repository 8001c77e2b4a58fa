import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { getFragmentData } from '../../../gql/results/fragment-masking.ts';
import {
  type SuppressionRowFragment,
  SuppressionRowFragmentDoc,
  SuppressionsDocument,
} from '../../../gql/results/graphql.ts';
import { appendPage } from '../../../lib/apollo/append-page.ts';
import { type SuppressionsSearch, toSuppressionFilter } from '../api/suppressions-search.ts';

const PAGE_SIZE = 50;

/** The loaded pages of the list for one address. */
export function useSuppressions(search: SuppressionsSearch) {
  const variables = useMemo(
    () => ({ filter: toSuppressionFilter(search), first: PAGE_SIZE, withTotal: true }),
    [search],
  );
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(SuppressionsDocument, {
    variables,
    // Providers add to the list at any time; what another screen read a while ago is not shown as today's.
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const connection = data?.suppressions;
  const rows = useMemo(
    () => connection?.edges.map(({ node }): SuppressionRowFragment => getFragmentData(SuppressionRowFragmentDoc, node)),
    [connection],
  );
  const more = (): void => {
    fetchMore({
      variables: { after: connection?.pageInfo.endCursor ?? null, withTotal: false },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...before,
        suppressions: appendPage(before.suppressions, fetchMoreResult.suppressions),
      }),
      // A page that fails shows up as the query's own error; the loaded rows stay.
    }).catch(() => undefined);
  };
  return {
    rows,
    total: connection?.totalCount,
    error,
    hasNextPage: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    more,
    refetch: () => void refetch().catch(() => undefined),
  };
}
