import { useQuery, useSubscription } from '@apollo/client/react';
import { type FragmentType, getFragmentData } from '../../../gql/operations/fragment-masking.ts';
import {
  type AlertFilter,
  AlertRowFragmentDoc,
  AlertsChangedDocument,
  AlertsDocument,
} from '../../../gql/operations/graphql.ts';
import { appendPage, usePages } from '../../../lib/apollo/pages.ts';

const PAGE_SIZE = 25;
const FIRING_AT_MOST = 100;

const FIRING: AlertFilter = { states: ['FIRING', 'ACKNOWLEDGED'] };
const OVER: AlertFilter = { states: ['RECOVERED'] };

const rowOf = (node: FragmentType<typeof AlertRowFragmentDoc>) => getFragmentData(AlertRowFragmentDoc, node);

function useAlertPage(filter: AlertFilter, first: number) {
  const query = useQuery(AlertsDocument, {
    variables: { filter, first },
    fetchPolicy: 'cache-and-network',
  });
  return usePages(query, query.data?.alerts, rowOf, (after) =>
    query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...before,
        alerts: appendPage(before.alerts, next.alerts),
      }),
    }),
  );
}

/** What fires, and what is over. A known alert changes where it stands; only a new one, or one that ended, reads the lists again. */
export function useAlerts() {
  const firing = useAlertPage(FIRING, FIRING_AT_MOST);
  const over = useAlertPage(OVER, PAGE_SIZE);
  useSubscription(AlertsChangedDocument, {
    ignoreResults: true,
    onData: ({ data: { data: news } }) => {
      const alert = news?.alertsChanged.alert;
      if (!alert) return;
      const known = firing.rows?.some(({ id }) => id === alert.id) ?? false;
      if (known === (alert.state !== 'RECOVERED')) return;
      firing.refetch();
      if (alert.state === 'RECOVERED') over.refetch();
    },
  });
  return { firing, over };
}
