import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { getFragmentData } from '../../../gql/operations/fragment-masking.ts';
import {
  type FailureGroupFragment,
  FailureGroupFragmentDoc,
  FailureGroupsDocument,
} from '../../../gql/operations/graphql.ts';
import { appendPage } from '../../../lib/apollo/append-page.ts';
import { type FailureSearch, toFailureFilter } from '../api/failure-search.ts';

const PAGE_SIZE = 50;

/** Failed operations by cause for one address, most first. */
export function useFailureGroups(search: FailureSearch) {
  const variables = useMemo(() => ({ filter: toFailureFilter(search), first: PAGE_SIZE }), [search]);
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(FailureGroupsDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const connection = data?.failedOperationGroups;
  const rows = useMemo(
    () => connection?.edges.map(({ node }): FailureGroupFragment => getFragmentData(FailureGroupFragmentDoc, node)),
    [connection],
  );
  const more = (): void => {
    fetchMore({
      variables: { after: connection?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...before,
        failedOperationGroups: appendPage(before.failedOperationGroups, fetchMoreResult.failedOperationGroups),
      }),
      // A page that fails shows up as the query's own error; the loaded rows stay.
    }).catch(() => undefined);
  };
  return {
    rows,
    error,
    hasNextPage: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    more,
    refetch: () => void refetch().catch(() => undefined),
  };
}
