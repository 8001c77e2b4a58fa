import { NetworkStatus } from '@apollo/client';
import { useQuery, useSubscription } from '@apollo/client/react';
import { getFragmentData } from '../../../gql/operations/fragment-masking.ts';
import {
  type AlertFilter,
  AlertRowFragmentDoc,
  AlertsChangedDocument,
  AlertsDocument,
} from '../../../gql/operations/graphql.ts';
import { appendPage } from '../../../lib/apollo/append-page.ts';

const PAGE_SIZE = 25;
const FIRING_AT_MOST = 100;

const FIRING: AlertFilter = { states: ['FIRING', 'ACKNOWLEDGED'] };
const OVER: AlertFilter = { states: ['RECOVERED'] };

function useAlertPage(filter: AlertFilter, first: number) {
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(AlertsDocument, {
    variables: { filter, first },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const connection = data?.alerts;
  const more = (): void => {
    fetchMore({
      variables: { after: connection?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...before,
        alerts: appendPage(before.alerts, fetchMoreResult.alerts),
      }),
      // A page that fails shows up as the query's own error; the loaded rows stay.
    }).catch(() => undefined);
  };
  return {
    rows: connection?.edges.map(({ node }) => getFragmentData(AlertRowFragmentDoc, node)),
    error,
    hasNextPage: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    more,
    refetch: () => void refetch().catch(() => undefined),
  };
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
