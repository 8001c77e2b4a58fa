import { useQuery, useSubscription } from '@apollo/client/react';
import { useDocumentVisibility, useThrottledCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { OverviewChangesDocument, OverviewDocument } from '../../../gql/graphql.ts';
import { type Range, rangeOf } from '../api/range-search.ts';

/** Figures are read again at most this often however many events come, milliseconds. */
const REFRESH_EVERY_MS = 2_000;

function variablesOf(range: Range) {
  const instants = rangeOf(range, new Date());
  return { range: instants, problems: { ...instants, statuses: ['FAILED' as const, 'UNKNOWN' as const] } };
}

/** The figures of a range, read again when something happened and never by a timer. */
export function useOverview(range: Range) {
  const [state, setState] = useState(() => ({ range, variables: variablesOf(range) }));
  const variables = state.range === range ? state.variables : variablesOf(range);
  if (state.range !== range) setState({ range, variables });
  const { data, previousData, error, refetch } = useQuery(OverviewDocument, { variables });

  const refresh = useThrottledCallback(() => {
    const now = variablesOf(range);
    // A new hour or day began: other instants, another query.
    if (now.range.until === variables.range.until) void refetch().catch(() => undefined);
    else setState({ range, variables: now });
  }, REFRESH_EVERY_MS);

  const visible = useDocumentVisibility() !== 'hidden';
  const live = useSubscription(OverviewChangesDocument, { skip: !visible, ignoreResults: true, onData: refresh });
  const was = useRef(visible);
  useEffect(() => {
    if (visible && !was.current) refresh();
    was.current = visible;
  }, [visible, refresh]);

  return {
    data: data ?? previousData,
    error: error ?? live.error,
    refetch: () => {
      if (live.error) live.restart();
      void refetch().catch(() => undefined);
    },
  };
}
