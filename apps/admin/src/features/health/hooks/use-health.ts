import { useQuery, useSubscription } from '@apollo/client/react';
import { getFragmentData } from '../../../gql/operations/fragment-masking.ts';
import {
  HealthStateFragmentDoc,
  OperationsHealthChangedDocument,
  OperationsHealthDocument,
} from '../../../gql/operations/graphql.ts';

/** The health as it is now; what changes comes by itself, whole. */
export function useHealth() {
  const { data, error, refetch, updateQuery } = useQuery(OperationsHealthDocument, {
    fetchPolicy: 'cache-and-network',
  });
  useSubscription(OperationsHealthChangedDocument, {
    ignoreResults: true,
    onData: ({ data: { data: news } }) => {
      if (news) updateQuery(() => ({ __typename: 'Query', operationsHealth: news.operationsHealthChanged }));
    },
  });
  return {
    health: data ? getFragmentData(HealthStateFragmentDoc, data.operationsHealth) : undefined,
    error,
    refetch: () => void refetch().catch(() => undefined),
  };
}
