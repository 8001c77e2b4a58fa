import { useQuery } from '@apollo/client/react';
import { type FragmentType, getFragmentData } from '../../../gql/operations/fragment-masking.ts';
import { AuditDocument, AuditRowFragmentDoc } from '../../../gql/operations/graphql.ts';
import { appendPage, usePages } from '../../../lib/apollo/pages.ts';
import { type AuditSearch, toAuditFilter } from '../api/audit-search.ts';

const PAGE_SIZE = 50;

const rowOf = (node: FragmentType<typeof AuditRowFragmentDoc>) => getFragmentData(AuditRowFragmentDoc, node);

/** The loaded pages of the log for one address. */
export function useAudit(search: AuditSearch) {
  const query = useQuery(AuditDocument, {
    variables: { filter: toAuditFilter(search), first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  return usePages(query, query.data?.auditEntries, rowOf, (after) =>
    query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...before,
        auditEntries: appendPage(before.auditEntries, next.auditEntries),
      }),
    }),
  );
}
