import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { getFragmentData } from '../../../gql/credits/fragment-masking.ts';
import { CreditLedgerDocument, type CreditLineFragment, CreditLineFragmentDoc } from '../../../gql/credits/graphql.ts';
import { appendPage } from '../../../lib/apollo/append-page.ts';
import { type CreditsSearch, toLedgerFilter } from '../api/credits-search.ts';
import { useNewLines } from './use-new-lines.ts';

const PAGE_SIZE = 50;

/** The loaded pages of one ledger, and how many newer lines wait to be shown. `sequence`: number of its latest line. */
export function useLedger(accountId: string | null, search: CreditsSearch, sequence: number) {
  const variables = useMemo(
    () => ({ accountId, filter: toLedgerFilter(search), first: PAGE_SIZE }),
    [accountId, search],
  );
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(CreditLedgerDocument, {
    variables,
    fetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: true,
  });
  const connection = data?.creditTransactions ?? undefined;
  const lines = useMemo(
    () => connection?.edges.map(({ node }): CreditLineFragment => getFragmentData(CreditLineFragmentDoc, node)),
    [connection],
  );
  const waiting = useNewLines(variables, sequence, lines && (lines[0]?.number ?? 0));
  const more = (): void => {
    fetchMore({
      variables: { after: connection?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { creditTransactions: page } }) => ({
        ...before,
        creditTransactions: before.creditTransactions && page && appendPage(before.creditTransactions, page),
      }),
      // A page that fails shows up as the query's own error; the loaded lines stay.
    }).catch(() => undefined);
  };
  return {
    lines,
    waiting,
    error,
    hasNextPage: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    more,
    refetch: () => void refetch().catch(() => undefined),
  };
}
