import { useQuery, useSubscription } from '@apollo/client/react';
import { useMemo } from 'react';
import { getFragmentData } from '../../../gql/credits/fragment-masking.ts';
import {
  ProviderCreditHistoryDocument,
  ProviderCreditsChangedDocument,
  ProviderCreditsDocument,
  type ProviderCreditsRowFragment,
  ProviderCreditsRowFragmentDoc,
} from '../../../gql/credits/graphql.ts';

/** What providers have left; read again when one of them changes, here or elsewhere. */
export function useProviderCredits() {
  const { data, error, refetch, client } = useQuery(ProviderCreditsDocument, { fetchPolicy: 'cache-and-network' });
  useSubscription(ProviderCreditsChangedDocument, {
    onData: () => {
      // What fails shows on its own place; the next change reads again.
      client
        .refetchQueries({ include: [ProviderCreditsDocument, ProviderCreditHistoryDocument] })
        .catch(() => undefined);
    },
  });
  const rows = useMemo(
    () =>
      data?.providerCredits.map(
        (row): ProviderCreditsRowFragment => getFragmentData(ProviderCreditsRowFragmentDoc, row),
      ),
    [data],
  );
  return { rows, error, refetch: () => void refetch().catch(() => undefined) };
}
