import { NetworkStatus } from '@apollo/client';
import { useQuery, useSubscription } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { getFragmentData } from '../../../gql/operations/fragment-masking.ts';
import {
  UnknownEmailsDocument,
  UnknownLiveDocument,
  type UnknownRowFragment,
  UnknownRowFragmentDoc,
} from '../../../gql/operations/graphql.ts';
import { appendPage } from '../../../lib/apollo/append-page.ts';
import { toUnknownFilter, type UnknownSearch } from './unknown-search.ts';

const PAGE_SIZE = 50;

/** The loaded pages of uncertain mails for one address; new ones are counted and wait until the list is read again. */
export function useUnknownEmails(search: UnknownSearch) {
  const variables = useMemo(() => ({ filter: toUnknownFilter(search), first: PAGE_SIZE, withTotal: true }), [search]);
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(UnknownEmailsDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const [waiting, setWaiting] = useState(0);
  const liveVariables = useMemo(
    () => ({ filter: { statuses: ['UNKNOWN' as const], ...(search.account ? { accountId: search.account } : {}) } }),
    [search.account],
  );
  useSubscription(UnknownLiveDocument, {
    variables: liveVariables,
    ignoreResults: true,
    onData: () => setWaiting((before) => before + 1),
  });
  const connection = data?.unknownEmails;
  const rows = useMemo(
    () => connection?.edges.map(({ node }): UnknownRowFragment => getFragmentData(UnknownRowFragmentDoc, node)),
    [connection],
  );
  const more = (): void => {
    fetchMore({
      variables: { after: connection?.pageInfo.endCursor ?? null, withTotal: false },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...before,
        unknownEmails: appendPage(before.unknownEmails, fetchMoreResult.unknownEmails),
      }),
      // A page that fails shows up as the query's own error; the loaded rows stay.
    }).catch(() => undefined);
  };
  return {
    rows,
    total: connection?.totalCount,
    waiting,
    error,
    hasNextPage: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    more,
    refetch: () => {
      setWaiting(0);
      void refetch().catch(() => undefined);
    },
  };
}
