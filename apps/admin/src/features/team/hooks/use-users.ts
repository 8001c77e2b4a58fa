import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { getFragmentData } from '../../../gql/settings/fragment-masking.ts';
import { UserRowFragmentDoc, UsersDocument } from '../../../gql/settings/graphql.ts';

const PAGE_SIZE = 50;

export function useUsers() {
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(UsersDocument, {
    variables: { first: PAGE_SIZE },
    notifyOnNetworkStatusChange: true,
  });
  const connection = data?.users;
  return {
    rows: connection?.edges.map(({ node }) => getFragmentData(UserRowFragmentDoc, node)),
    hasNextPage: connection?.pageInfo.hasNextPage ?? false,
    error,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    more: () => void fetchMore({ variables: { after: connection?.pageInfo.endCursor ?? null } }).catch(() => undefined),
    refetch: () => void refetch().catch(() => undefined),
  };
}
