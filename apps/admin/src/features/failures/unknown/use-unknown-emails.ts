import { useQuery, useSubscription } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { type FragmentType, getFragmentData } from '../../../gql/operations/fragment-masking.ts';
import { UnknownEmailsDocument, UnknownLiveDocument, UnknownRowFragmentDoc } from '../../../gql/operations/graphql.ts';
import { appendPage, usePages } from '../../../lib/apollo/pages.ts';
import { toUnknownFilter, type UnknownSearch } from './unknown-search.ts';

const PAGE_SIZE = 50;

const rowOf = (node: FragmentType<typeof UnknownRowFragmentDoc>) => getFragmentData(UnknownRowFragmentDoc, node);

/** The loaded pages of uncertain mails for one address; new ones are counted and wait until the list is read again. */
export function useUnknownEmails(search: UnknownSearch) {
  const query = useQuery(UnknownEmailsDocument, {
    variables: { filter: toUnknownFilter(search), first: PAGE_SIZE, withTotal: true },
    fetchPolicy: 'cache-and-network',
  });
  const [waiting, setWaiting] = useState(0);
  const liveVariables = useMemo(
    () => ({ filter: { statuses: ['UNKNOWN' as const], ...(search.account ? { accountId: search.account } : {}) } }),
    [search.account],
  );
  useSubscription(UnknownLiveDocument, {
    variables: liveVariables,
    ignoreResults: true,
    onData: () => setWaiting((before) => before + 1),
  });
  const pages = usePages(query, query.data?.unknownEmails, rowOf, (after) =>
    query.fetchMore({
      variables: { after, withTotal: false },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...before,
        unknownEmails: appendPage(before.unknownEmails, next.unknownEmails),
      }),
    }),
  );
  return {
    waiting,
    ...pages,
    refetch: () => {
      setWaiting(0);
      pages.refetch();
    },
  };
}
