import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { useDocumentVisibility } from '@mantine/hooks';
import { useState } from 'react';
import {
  RecipientHistoryDocument,
  type RecipientHistoryQuery,
  RecipientMailsUpdatedDocument,
} from '../../../gql/recipients/graphql.ts';
import { pagesOf } from '../../../lib/apollo/pages.ts';
import type { Recipient } from './use-recipient.ts';

const PAGE = 20;

export type HistoryRow = NonNullable<RecipientHistoryQuery['emailHistory']>['nodes'][number];

/** Mails to a recipient, newest first; those that are shown change as they go, new ones wait for `showNew`. */
export function useHistory({ address, accountId }: Recipient) {
  const client = useApolloClient();
  const query = useQuery(RecipientHistoryDocument, {
    variables: { recipient: { address, accountId }, first: PAGE },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const history = query.data?.emailHistory;
  const rows = history?.nodes;
  const visible = useDocumentVisibility() !== 'hidden';
  useSubscription(RecipientMailsUpdatedDocument, {
    variables: { filter: { to: address, accountId } },
    skip: !visible,
    ignoreResults: true,
    onData: ({ data: event }) => {
      const mail = event.data?.emailLogUpdated.emailLog;
      if (mail?.to.toLowerCase() !== address) return;
      const { id, status, sentAt } = mail;
      const row = client.cache.identify({ __typename: 'ReceivedEmail', id });
      const known =
        row !== undefined && client.cache.modify({ id: row, fields: { status: () => status, sentAt: () => sentAt } });
      if (!known) setFresh((before) => new Set(before).add(id));
    },
  });
  const pages = pagesOf(query, history, (after) =>
    query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
    }),
  );
  return {
    rows,
    ...pages,
    newRows: [...fresh].filter((id) => !rows?.some((row) => row.id === id)).length,
    showNew: () => {
      setFresh(new Set());
      pages.refetch();
    },
  };
}

function joined(before: RecipientHistoryQuery, next: RecipientHistoryQuery): RecipientHistoryQuery {
  if (!before.emailHistory || !next.emailHistory) return before;
  return {
    ...next,
    emailHistory: { ...next.emailHistory, nodes: [...before.emailHistory.nodes, ...next.emailHistory.nodes] },
  };
}
