import { useQuery, useSubscription } from '@apollo/client/react';
import { getFragmentData } from '../../../../gql/settings/fragment-masking.ts';
import {
  ProviderDetailsDocument,
  ProviderHealthUpdatedDocument,
  ProviderRowFragmentDoc,
} from '../../../../gql/settings/graphql.ts';

/** Use and latency tell nobody when they change, so they are read again, milliseconds. */
const REFRESH_EVERY_MS = 15_000;

/** The providers in their order; a change of health is there at once, figures within seconds. */
export function useProviders() {
  const { data, error, refetch } = useQuery(ProviderDetailsDocument, {
    pollInterval: REFRESH_EVERY_MS,
    skipPollAttempt: () => document.hidden,
  });
  const live = useSubscription(ProviderHealthUpdatedDocument, { ignoreResults: true });
  return {
    rows: data?.providerDetails
      .map((row) => getFragmentData(ProviderRowFragmentDoc, row))
      .toSorted((a, b) => a.position - b.position),
    error: error ?? live.error,
    refetch: () => {
      if (live.error) live.restart();
      void refetch().catch(() => undefined);
    },
  };
}
