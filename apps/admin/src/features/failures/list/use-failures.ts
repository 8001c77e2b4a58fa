import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { getFragmentData } from '../../../gql/operations/fragment-masking.ts';
import { type FailureRowFragment, FailureRowFragmentDoc, FailuresDocument } from '../../../gql/operations/graphql.ts';
import { appendPage } from '../../../lib/apollo/append-page.ts';
import { type FailureSearch, toFailureFilter } from '../api/failure-search.ts';

const PAGE_SIZE = 50;

/** The loaded pages of failed operations for one address. */
export function useFailures(search: FailureSearch) {
  const variables = useMemo(() => ({ filter: toFailureFilter(search), first: PAGE_SIZE, withTotal: true }), [search]);
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(FailuresDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const connection = data?.failedOperations;
  const rows = useMemo(
    () => connection?.edges.map(({ node }): FailureRowFragment => getFragmentData(FailureRowFragmentDoc, node)),
    [connection],
  );
  const more = (): void => {
    fetchMore({
      variables: { after: connection?.pageInfo.endCursor ?? null, withTotal: false },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...before,
        failedOperations: appendPage(before.failedOperations, fetchMoreResult.failedOperations),
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
