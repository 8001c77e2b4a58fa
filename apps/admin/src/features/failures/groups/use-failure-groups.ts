import { useQuery } from '@apollo/client/react';
import { type FragmentType, getFragmentData } from '../../../gql/operations/fragment-masking.ts';
import { FailureGroupFragmentDoc, FailureGroupsDocument } from '../../../gql/operations/graphql.ts';
import { appendPage, usePages } from '../../../lib/apollo/pages.ts';
import { type FailureSearch, toFailureFilter } from '../api/failure-search.ts';

const PAGE_SIZE = 50;

const rowOf = (node: FragmentType<typeof FailureGroupFragmentDoc>) => getFragmentData(FailureGroupFragmentDoc, node);

/** Failed operations by cause for one address, most first. */
export function useFailureGroups(search: FailureSearch) {
  const query = useQuery(FailureGroupsDocument, {
    variables: { filter: toFailureFilter(search), first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  return usePages(query, query.data?.failedOperationGroups, rowOf, (after) =>
    query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...before,
        failedOperationGroups: appendPage(before.failedOperationGroups, next.failedOperationGroups),
      }),
    }),
  );
}
