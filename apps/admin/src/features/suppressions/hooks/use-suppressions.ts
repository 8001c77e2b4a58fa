import { useQuery } from '@apollo/client/react';
import { type FragmentType, getFragmentData } from '../../../gql/results/fragment-masking.ts';
import { SuppressionRowFragmentDoc, SuppressionsDocument } from '../../../gql/results/graphql.ts';
import { appendPage, usePages } from '../../../lib/apollo/pages.ts';
import { type SuppressionsSearch, toSuppressionFilter } from '../api/suppressions-search.ts';

const PAGE_SIZE = 50;

const rowOf = (node: FragmentType<typeof SuppressionRowFragmentDoc>) =>
  getFragmentData(SuppressionRowFragmentDoc, node);

/** The loaded pages of the list for one address. */
export function useSuppressions(search: SuppressionsSearch) {
  const query = useQuery(SuppressionsDocument, {
    variables: { filter: toSuppressionFilter(search), first: PAGE_SIZE, withTotal: true },
    // Providers add to the list at any time; what another screen read a while ago is not shown as today's.
    fetchPolicy: 'cache-and-network',
  });
  return usePages(query, query.data?.suppressions, rowOf, (after) =>
    query.fetchMore({
      variables: { after, withTotal: false },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...before,
        suppressions: appendPage(before.suppressions, next.suppressions),
      }),
    }),
  );
}
