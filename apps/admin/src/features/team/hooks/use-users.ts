import { useQuery } from '@apollo/client/react';
import { type FragmentType, getFragmentData } from '../../../gql/settings/fragment-masking.ts';
import { UserRowFragmentDoc, UsersDocument } from '../../../gql/settings/graphql.ts';
import { usePages } from '../../../lib/apollo/pages.ts';

const PAGE_SIZE = 50;

const rowOf = (node: FragmentType<typeof UserRowFragmentDoc>) => getFragmentData(UserRowFragmentDoc, node);

export function useUsers() {
  const query = useQuery(UsersDocument, { variables: { first: PAGE_SIZE } });
  return usePages(query, query.data?.users, rowOf, (after) => query.fetchMore({ variables: { after } }));
}
