import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { getFragmentData } from '../../../gql/operations/fragment-masking.ts';
import { BulkOperationsDocument, type BulkRowFragment, BulkRowFragmentDoc } from '../../../gql/operations/graphql.ts';
import { appendPage } from '../../../lib/apollo/append-page.ts';

/** The latest bulk operations of the caller's account; for a super admin of all. */
export function useBulkOperations(first: number) {
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(BulkOperationsDocument, {
    variables: { first },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const connection = data?.bulkOperations;
  const rows = useMemo(
    () => connection?.edges.map(({ node }): BulkRowFragment => getFragmentData(BulkRowFragmentDoc, node)),
    [connection],
  );
  const more = (): void => {
    fetchMore({
      variables: { after: connection?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...before,
        bulkOperations: appendPage(before.bulkOperations, fetchMoreResult.bulkOperations),
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
