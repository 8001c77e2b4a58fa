import { useQuery } from '@apollo/client/react';
import { type FragmentType, getFragmentData } from '../../../../gql/templates/fragment-masking.ts';
import { ImageRowFragmentDoc, ImagesDocument } from '../../../../gql/templates/graphql.ts';
import { appendPage, usePages } from '../../../../lib/apollo/pages.ts';

const PAGE_SIZE = 48;

const rowOf = (node: FragmentType<typeof ImageRowFragmentDoc>) => getFragmentData(ImageRowFragmentDoc, node);

/** The library of an account; null asks for the caller's own, or the platform's for a super admin. */
export function useImages(search: string | undefined, accountId: string | null) {
  const variables = { search: search?.trim() || null, accountId, first: PAGE_SIZE };
  const query = useQuery(ImagesDocument, { variables });
  return usePages(query, query.data?.images, rowOf, (after) =>
    query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: next }) =>
        before.images && next.images ? { ...next, images: appendPage(before.images, next.images) } : before,
    }),
  );
}
