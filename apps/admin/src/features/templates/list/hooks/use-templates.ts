import { useQuery } from '@apollo/client/react';
import { type FragmentType, getFragmentData } from '../../../../gql/templates/fragment-masking.ts';
import { TemplateRowFragmentDoc, TemplatesDocument } from '../../../../gql/templates/graphql.ts';
import { appendPage, usePages } from '../../../../lib/apollo/pages.ts';
import { type TemplatesSearch, toTemplateFilter } from '../api/templates-search.ts';

const PAGE_SIZE = 50;

const rowOf = (node: FragmentType<typeof TemplateRowFragmentDoc>) => getFragmentData(TemplateRowFragmentDoc, node);

/** The loaded pages of the list for one address. */
export function useTemplates(search: TemplatesSearch) {
  const query = useQuery(TemplatesDocument, {
    variables: { filter: toTemplateFilter(search), first: PAGE_SIZE },
  });
  return {
    types: query.data?.emailTypes.map(({ key }) => key) ?? [],
    missing: query.data?.templates === null,
    ...usePages(query, query.data?.templates, rowOf, (after) =>
      query.fetchMore({
        variables: { after },
        updateQuery: (before, { fetchMoreResult: next }) =>
          before.templates && next.templates
            ? { ...next, templates: appendPage(before.templates, next.templates) }
            : before,
      }),
    ),
  };
}
