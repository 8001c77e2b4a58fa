import { useQuery } from '@apollo/client/react';
import { type FragmentType, getFragmentData } from '../../../gql/credits/fragment-masking.ts';
import { CreditAccountRowFragmentDoc, CreditAccountsDocument } from '../../../gql/credits/graphql.ts';
import { appendPage, usePages } from '../../../lib/apollo/pages.ts';
import { type CreditsSearch, toAccountFilter } from '../api/credits-search.ts';

const PAGE_SIZE = 50;

const rowOf = (node: FragmentType<typeof CreditAccountRowFragmentDoc>) =>
  getFragmentData(CreditAccountRowFragmentDoc, node);

/** The loaded pages of the accounts for one address. */
export function useCreditAccounts(search: CreditsSearch) {
  const query = useQuery(CreditAccountsDocument, {
    variables: { filter: toAccountFilter(search), first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  return usePages(query, query.data?.creditAccounts, rowOf, (after) =>
    query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...before,
        creditAccounts: appendPage(before.creditAccounts, next.creditAccounts),
      }),
    }),
  );
}
