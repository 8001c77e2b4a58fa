import { useQuery } from '@apollo/client/react';
import { type FragmentType, getFragmentData } from '../../../gql/fragment-masking.ts';
import { EmailLogsDocument, EmailRowFragmentDoc } from '../../../gql/graphql.ts';
import { usePages } from '../../../lib/apollo/pages.ts';
import { type EmailSearch, orderOf, toFilter } from '../api/email-search.ts';

/** Rows a page; the API allows 100. */
const PAGE_SIZE = 50;

const rowOf = (node: FragmentType<typeof EmailRowFragmentDoc>) => getFragmentData(EmailRowFragmentDoc, node);

export function listVariables(search: EmailSearch) {
  return { filter: toFilter(search), orderBy: orderOf(search), first: PAGE_SIZE, withTotal: true };
}

/** The loaded pages of the log for one set of filters. */
export function useEmailList(search: EmailSearch) {
  const query = useQuery(EmailLogsDocument, { variables: listVariables(search) });
  return usePages(query, query.data?.emailLogs, rowOf, (after) =>
    query.fetchMore({ variables: { after, withTotal: false } }),
  );
}
