import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { getFragmentData } from '../../../gql/settings/fragment-masking.ts';
import { ApiKeyRowFragmentDoc, ApiKeysDocument } from '../../../gql/settings/graphql.ts';

const PAGE_SIZE = 50;

export function useApiKeys() {
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(ApiKeysDocument, {
    variables: { first: PAGE_SIZE },
    notifyOnNetworkStatusChange: true,
  });
  const connection = data?.apiKeys;
  return {
    rows: connection?.edges.map(({ node }) => getFragmentData(ApiKeyRowFragmentDoc, node)),
    hasNextPage: connection?.pageInfo.hasNextPage ?? false,
    error,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    more: () => void fetchMore({ variables: { after: connection?.pageInfo.endCursor ?? null } }).catch(() => undefined),
    refetch: () => void refetch().catch(() => undefined),
  };
}
