import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { getFragmentData } from '../../../../gql/templates/fragment-masking.ts';
import {
  type TemplateRowFragment,
  TemplateRowFragmentDoc,
  TemplatesDocument,
} from '../../../../gql/templates/graphql.ts';
import { type TemplatesSearch, toTemplateFilter } from '../api/templates-search.ts';

const PAGE_SIZE = 50;

/** The loaded pages of the list for one address. */
export function useTemplates(search: TemplatesSearch) {
  const variables = useMemo(() => ({ filter: toTemplateFilter(search), first: PAGE_SIZE }), [search]);
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(TemplatesDocument, {
    variables,
    notifyOnNetworkStatusChange: true,
  });
  const connection = data?.templates;
  const rows = useMemo(
    () => connection?.edges.map(({ node }): TemplateRowFragment => getFragmentData(TemplateRowFragmentDoc, node)),
    [connection],
  );
  const more = (): void => {
    fetchMore({
      variables: { after: connection?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) =>
        before.templates && fetchMoreResult.templates
          ? {
              ...fetchMoreResult,
              templates: {
                ...fetchMoreResult.templates,
                edges: [...before.templates.edges, ...fetchMoreResult.templates.edges],
              },
            }
          : before,
      // A page that fails shows up as the query's own error; the loaded rows stay.
    }).catch(() => undefined);
  };
  return {
    rows,
    types: data?.emailTypes.map(({ key }) => key) ?? [],
    missing: data?.templates === null,
    error,
    hasNextPage: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    more,
    refetch: () => void refetch().catch(() => undefined),
  };
}
