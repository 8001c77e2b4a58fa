import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { getFragmentData } from '../../../gql/results/fragment-masking.ts';
import { AnalyticsDaysDocument, AnalyticsGroupsDocument, FiguresFragmentDoc } from '../../../gql/results/graphql.ts';
import { type AnalyticsSearch, daysOf, instantsOf, toAnalyticsFilter } from '../api/analytics-search.ts';

/** Figures of a range with those of each day, and the table of its groups. */
export function useAnalytics(search: AnalyticsSearch) {
  const [now, setNow] = useState(() => new Date());
  const { first, last } = daysOf(search, now);
  const days = useMemo(() => ({ first, last }), [first, last]);
  const filter = useMemo(() => toAnalyticsFilter(search), [search]);
  const range = instantsOf(days);
  // What was read a while ago is not shown as how things stand.
  const options = { fetchPolicy: 'cache-and-network' } as const;
  const whole = useQuery(AnalyticsDaysDocument, {
    ...options,
    variables: { range, filter, compare: search.compare === 'none' ? 'NONE' : 'PREVIOUS_PERIOD' },
  });
  const table = useQuery(AnalyticsGroupsDocument, {
    ...options,
    variables: { range, filter, groupBy: search.group ?? 'TYPE' },
  });
  const answer = whole.data?.emailAnalytics;
  const groups = table.data?.emailAnalytics.rows;
  return {
    days,
    /** When the figures were asked for. */
    asOf: now,
    totals: getFragmentData(FiguresFragmentDoc, answer?.totals),
    previous: getFragmentData(FiguresFragmentDoc, answer?.previous),
    byDay: useMemo(
      () => answer?.rows.map(({ key, figures }) => ({ key, figures: getFragmentData(FiguresFragmentDoc, figures) })),
      [answer],
    ),
    groups: useMemo(
      () =>
        groups?.map(({ key, label, figures }) => ({
          key,
          label,
          figures: getFragmentData(FiguresFragmentDoc, figures),
        })),
      [groups],
    ),
    error: whole.error ?? table.error,
    busy: whole.loading || table.loading,
    refetch: (): void => {
      setNow(new Date());
      void Promise.all([whole.refetch(), table.refetch()]).catch(() => undefined);
    },
  };
}
