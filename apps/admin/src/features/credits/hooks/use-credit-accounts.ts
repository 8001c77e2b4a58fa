import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { getFragmentData } from '../../../gql/credits/fragment-masking.ts';
import {
  type CreditAccountRowFragment,
  CreditAccountRowFragmentDoc,
  CreditAccountsDocument,
} from '../../../gql/credits/graphql.ts';
import { appendPage } from '../../../lib/apollo/append-page.ts';
import { type CreditsSearch, toAccountFilter } from '../api/credits-search.ts';

const PAGE_SIZE = 50;

/** The loaded pages of the accounts for one address. */
export function useCreditAccounts(search: CreditsSearch) {
  const variables = useMemo(() => ({ filter: toAccountFilter(search), first: PAGE_SIZE }), [search]);
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(CreditAccountsDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const connection = data?.creditAccounts;
  const rows = useMemo(
    () =>
      connection?.edges.map(({ node }): CreditAccountRowFragment => getFragmentData(CreditAccountRowFragmentDoc, node)),
    [connection],
  );
  const more = (): void => {
    fetchMore({
      variables: { after: connection?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { creditAccounts: page } }) => ({
        ...before,
        creditAccounts: appendPage(before.creditAccounts, page),
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
