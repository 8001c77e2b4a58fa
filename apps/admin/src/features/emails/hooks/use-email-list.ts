import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { getFragmentData } from '../../../gql/fragment-masking.ts';
import { EmailLogsDocument, type EmailRowFragment, EmailRowFragmentDoc } from '../../../gql/graphql.ts';
import { type EmailSearch, orderOf, toFilter } from '../api/email-search.ts';

/** Rows a page; the API allows 100. */
const PAGE_SIZE = 50;

export function listVariables(search: EmailSearch) {
  return { filter: toFilter(search), orderBy: orderOf(search), first: PAGE_SIZE, withTotal: true };
}

/** The loaded pages of the log for one set of filters. */
export function useEmailList(search: EmailSearch) {
  const variables = useMemo(() => listVariables(search), [search]);
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(EmailLogsDocument, {
    variables,
    notifyOnNetworkStatusChange: true,
  });
  const connection = data?.emailLogs;
  const rows = useMemo(
    () => connection?.edges.map(({ node }): EmailRowFragment => getFragmentData(EmailRowFragmentDoc, node)),
    [connection],
  );
  const more = (): void => {
    const after = connection?.pageInfo.endCursor ?? null;
    // A page that fails shows up as the query's own error; the loaded rows stay.
    fetchMore({ variables: { after, withTotal: false } }).catch(() => undefined);
  };
  return {
    rows,
    total: connection?.totalCount,
    hasNextPage: connection?.pageInfo.hasNextPage ?? false,
    error,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    more,
    refetch: () => void refetch().catch(() => undefined),
  };
}
