import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { getFragmentData } from '../../../gql/operations/fragment-masking.ts';
import { AuditDocument, type AuditRowFragment, AuditRowFragmentDoc } from '../../../gql/operations/graphql.ts';
import { appendPage } from '../../../lib/apollo/append-page.ts';
import { type AuditSearch, toAuditFilter } from '../api/audit-search.ts';

const PAGE_SIZE = 50;

/** The loaded pages of the log for one address. */
export function useAudit(search: AuditSearch) {
  const variables = useMemo(() => ({ filter: toAuditFilter(search), first: PAGE_SIZE }), [search]);
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(AuditDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const connection = data?.auditEntries;
  const rows = useMemo(
    () => connection?.edges.map(({ node }): AuditRowFragment => getFragmentData(AuditRowFragmentDoc, node)),
    [connection],
  );
  const more = (): void => {
    fetchMore({
      variables: { after: connection?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...before,
        auditEntries: appendPage(before.auditEntries, fetchMoreResult.auditEntries),
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
