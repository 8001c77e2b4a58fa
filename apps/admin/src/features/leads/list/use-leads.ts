import { useQuery } from '@apollo/client/react';
import { type FragmentType, getFragmentData } from '../../../gql/leads/fragment-masking.ts';
import { LeadRowFragmentDoc, LeadsDocument } from '../../../gql/leads/graphql.ts';
import { appendPage, usePages } from '../../../lib/apollo/pages.ts';
import { type LeadsSearch, sortOf, toLeadFilter } from '../api/leads-search.ts';

const rowOf = (node: FragmentType<typeof LeadRowFragmentDoc>) => getFragmentData(LeadRowFragmentDoc, node);

/** The loaded pages of leads for one address. */
export function useLeads(search: LeadsSearch, options: { first: number; skip: boolean }) {
  const query = useQuery(LeadsDocument, {
    variables: { filter: toLeadFilter(search), sort: sortOf(search), first: options.first, withTotal: true },
    fetchPolicy: 'cache-and-network',
    skip: options.skip,
  });
  return usePages(query, query.data?.leads, rowOf, (after) =>
    query.fetchMore({
      variables: { after, withTotal: false },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...before,
        leads: appendPage(before.leads, next.leads),
      }),
    }),
  );
}
