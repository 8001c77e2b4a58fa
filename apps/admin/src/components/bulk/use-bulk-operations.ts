import { useQuery } from '@apollo/client/react';
import { type FragmentType, getFragmentData } from '../../gql/operations/fragment-masking.ts';
import { BulkOperationsDocument, BulkRowFragmentDoc } from '../../gql/operations/graphql.ts';
import { appendPage, usePages } from '../../lib/apollo/pages.ts';

const rowOf = (node: FragmentType<typeof BulkRowFragmentDoc>) => getFragmentData(BulkRowFragmentDoc, node);

/** The latest bulk operations of the caller's account; for a super admin of all. */
export function useBulkOperations(first: number) {
  const query = useQuery(BulkOperationsDocument, { variables: { first }, fetchPolicy: 'cache-and-network' });
  return usePages(query, query.data?.bulkOperations, rowOf, (after) =>
    query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...before,
        bulkOperations: appendPage(before.bulkOperations, next.bulkOperations),
      }),
    }),
  );
}
