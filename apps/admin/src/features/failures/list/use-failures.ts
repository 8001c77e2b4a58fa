import { useQuery } from '@apollo/client/react';
import { type FragmentType, getFragmentData } from '../../../gql/operations/fragment-masking.ts';
import { FailureRowFragmentDoc, FailuresDocument } from '../../../gql/operations/graphql.ts';
import { appendPage, usePages } from '../../../lib/apollo/pages.ts';
import { type FailureSearch, toFailureFilter } from '../api/failure-search.ts';

const PAGE_SIZE = 50;

const rowOf = (node: FragmentType<typeof FailureRowFragmentDoc>) => getFragmentData(FailureRowFragmentDoc, node);

/** The loaded pages of failed operations for one address. */
export function useFailures(search: FailureSearch) {
  const query = useQuery(FailuresDocument, {
    variables: { filter: toFailureFilter(search), first: PAGE_SIZE, withTotal: true },
    fetchPolicy: 'cache-and-network',
  });
  return usePages(query, query.data?.failedOperations, rowOf, (after) =>
    query.fetchMore({
      variables: { after, withTotal: false },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...before,
        failedOperations: appendPage(before.failedOperations, next.failedOperations),
      }),
    }),
  );
}
