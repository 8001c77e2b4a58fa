import { useQuery } from '@apollo/client/react';
import { type FragmentType, getFragmentData } from '../../../gql/settings/fragment-masking.ts';
import { ApiKeyRowFragmentDoc, ApiKeysDocument } from '../../../gql/settings/graphql.ts';
import { usePages } from '../../../lib/apollo/pages.ts';

const PAGE_SIZE = 50;

const rowOf = (node: FragmentType<typeof ApiKeyRowFragmentDoc>) => getFragmentData(ApiKeyRowFragmentDoc, node);

export function useApiKeys() {
  const query = useQuery(ApiKeysDocument, { variables: { first: PAGE_SIZE } });
  return usePages(query, query.data?.apiKeys, rowOf, (after) => query.fetchMore({ variables: { after } }));
}
