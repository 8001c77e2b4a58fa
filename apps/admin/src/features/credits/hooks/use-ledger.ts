import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { type FragmentType, getFragmentData } from '../../../gql/credits/fragment-masking.ts';
import { CreditLedgerDocument, CreditLineFragmentDoc } from '../../../gql/credits/graphql.ts';
import { appendPage, usePages } from '../../../lib/apollo/pages.ts';
import { type CreditsSearch, toLedgerFilter } from '../api/credits-search.ts';
import { useNewLines } from './use-new-lines.ts';

const PAGE_SIZE = 50;

const rowOf = (node: FragmentType<typeof CreditLineFragmentDoc>) => getFragmentData(CreditLineFragmentDoc, node);

/** The loaded pages of one ledger, and how many newer lines wait to be shown. `sequence`: number of its latest line. */
export function useLedger(accountId: string | null, search: CreditsSearch, sequence: number) {
  const variables = useMemo(
    () => ({ accountId, filter: toLedgerFilter(search), first: PAGE_SIZE }),
    [accountId, search],
  );
  const query = useQuery(CreditLedgerDocument, { variables, fetchPolicy: 'network-only' });
  const pages = usePages(query, query.data?.creditTransactions, rowOf, (after) =>
    query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: { creditTransactions: page } }) => ({
        ...before,
        creditTransactions: before.creditTransactions && page && appendPage(before.creditTransactions, page),
      }),
    }),
  );
  const waiting = useNewLines(variables, sequence, pages.rows && (pages.rows[0]?.number ?? 0));
  return { waiting, ...pages };
}
