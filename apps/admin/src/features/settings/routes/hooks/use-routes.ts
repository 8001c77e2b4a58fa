import { useQuery, useSubscription } from '@apollo/client/react';
import { getFragmentData } from '../../../../gql/settings/fragment-masking.ts';
import {
  ProviderHealthUpdatedDocument,
  RouteRowFragmentDoc,
  RoutesDocument,
} from '../../../../gql/settings/graphql.ts';

/** Quotas fill up without telling, milliseconds. */
const REFRESH_EVERY_MS = 15_000;

/** Routes as they are now: a provider that begins to rest changes them at once. */
export function useRoutes(account: string | undefined) {
  const { data, error, refetch } = useQuery(RoutesDocument, {
    variables: { accountId: account ?? null },
    pollInterval: REFRESH_EVERY_MS,
    skipPollAttempt: () => document.hidden,
  });
  const again = (): void => void refetch().catch(() => undefined);
  useSubscription(ProviderHealthUpdatedDocument, { ignoreResults: true, onData: again });
  return {
    rows: data?.routes?.map((row) => getFragmentData(RouteRowFragmentDoc, row)),
    missing: data?.routes === null,
    providers: data?.providers ?? [],
    types: data?.emailTypes ?? [],
    error,
    refetch: again,
  };
}
