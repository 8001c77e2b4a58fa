import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useDocumentVisibility } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { getFragmentData } from '../../../gql/fragment-masking.ts';
import {
  EmailLogsDocument,
  type EmailRowFragment,
  EmailRowFragmentDoc,
  EmailRowsUpdatedDocument,
  type EmailRowsUpdatedSubscription,
} from '../../../gql/graphql.ts';
import { belongsInList, type EmailSearch, toLiveFilter } from '../api/email-search.ts';
import { withNewRows } from '../api/new-rows.ts';
import { listVariables } from './use-email-list.ts';

type Message = EmailRowsUpdatedSubscription['emailLogUpdated']['emailLog'];

interface LiveRowsOptions {
  search: EmailSearch;
  rows: readonly EmailRowFragment[] | undefined;
  hasNextPage: boolean;
  refetch: () => void;
}

interface LiveRows {
  waiting: number;
  show: () => void;
  /** Why there are no live changes although the connection stands. */
  error: unknown;
  restart: () => void;
}

/** Whether a message would stand among the rows that are loaded, rather than on a page not loaded yet. */
function fallsIntoLoadedPart(row: EmailRowFragment, options: LiveRowsOptions): boolean {
  const last = options.rows?.at(-1);
  if (!options.hasNextPage || last === undefined) return true;
  return options.search.order === 'oldest' ? row.queuedAt <= last.queuedAt : row.queuedAt >= last.queuedAt;
}

/**
 * Live rows: visible ones change in place through the cache; new ones wait until `show` so that nothing jumps under
 * a finger. Stops while the tab is hidden and reads the list again when it comes back. Needs no HTTP request.
 */
export function useLiveRows(options: LiveRowsOptions): LiveRows {
  const { search, rows, refetch } = options;
  const client = useApolloClient();
  const [pending, setPending] = useState<ReadonlyMap<string, Message>>(new Map());
  const latest = useRef(options);
  latest.current = options;

  const filter = useMemo(() => toLiveFilter(search), [search]);
  const visible = useDocumentVisibility() !== 'hidden';
  const { error, restart } = useSubscription(EmailRowsUpdatedDocument, {
    variables: { filter },
    skip: !visible,
    ignoreResults: true,
    onData: ({ data }) => {
      const message = data.data?.emailLogUpdated.emailLog;
      if (message === undefined) return;
      const row = getFragmentData(EmailRowFragmentDoc, message);
      setPending((before) => noted(before, message, row, latest.current));
    },
  });

  useForgetOnChange(search, setPending);
  useRefetchWhenShownAgain(visible, refetch);

  const shownIds = useMemo(() => new Set(rows?.map(({ id }) => id)), [rows]);
  const fresh = useMemo(() => [...pending.values()].filter(({ id }) => !shownIds.has(id)), [pending, shownIds]);
  const show = useCallback(() => {
    client.cache.updateQuery({ query: EmailLogsDocument, variables: listVariables(search) }, (data) =>
      data ? withNewRows(data, fresh, search.order === 'oldest') : undefined,
    );
    setPending(new Map());
  }, [client, fresh, search]);
  return { waiting: fresh.length, show, error, restart };
}

function noted(
  before: ReadonlyMap<string, Message>,
  message: Message,
  row: EmailRowFragment,
  options: LiveRowsOptions,
): ReadonlyMap<string, Message> {
  const listed = options.rows?.some(({ id }) => id === row.id) ?? false;
  const wanted = !listed && belongsInList(row, options.search) && fallsIntoLoadedPart(row, options);
  if (!wanted && !before.has(row.id)) return before;
  const after = new Map(before);
  if (wanted) after.set(row.id, message);
  else after.delete(row.id);
  return after;
}

function useForgetOnChange(search: EmailSearch, setPending: (value: ReadonlyMap<string, Message>) => void): void {
  const known = useRef(search);
  useEffect(() => {
    if (known.current === search) return;
    known.current = search;
    setPending(new Map());
  }, [search, setPending]);
}

function useRefetchWhenShownAgain(visible: boolean, refetch: () => void): void {
  const was = useRef(visible);
  useEffect(() => {
    if (visible && !was.current) refetch();
    was.current = visible;
  }, [visible, refetch]);
}
