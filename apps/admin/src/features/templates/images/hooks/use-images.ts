import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { getFragmentData } from '../../../../gql/templates/fragment-masking.ts';
import { type ImageRowFragment, ImageRowFragmentDoc, ImagesDocument } from '../../../../gql/templates/graphql.ts';

const PAGE_SIZE = 48;

/** The library of an account; null asks for the caller's own, or the platform's for a super admin. */
export function useImages(search: string | undefined, accountId: string | null) {
  const variables = { search: search?.trim() || null, accountId, first: PAGE_SIZE };
  const { data, error, fetchMore, refetch, loading } = useQuery(ImagesDocument, { variables });
  const connection = data?.images;
  const images = useMemo(
    () => connection?.edges.map(({ node }): ImageRowFragment => getFragmentData(ImageRowFragmentDoc, node)),
    [connection],
  );
  const more = (): void => {
    fetchMore({
      variables: { after: connection?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) =>
        before.images && next.images
          ? { ...next, images: { ...next.images, edges: [...before.images.edges, ...next.images.edges] } }
          : before,
    }).catch(() => undefined);
  };
  return {
    images,
    error,
    loading,
    hasNextPage: connection?.pageInfo.hasNextPage ?? false,
    more,
    refetch: () => void refetch().catch(() => undefined),
  };
}
