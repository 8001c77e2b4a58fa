import { useQuery, useSubscription } from '@apollo/client/react';
import { getFragmentData } from '../../../gql/credits/fragment-masking.ts';
import {
  CreditAccountDocument,
  type CreditAccountRowFragment,
  CreditAccountRowFragmentDoc,
  CreditBalanceChangedDocument,
} from '../../../gql/credits/graphql.ts';

/** One account, live; `null`: the viewer's own. */
export function useCreditAccount(accountId: string | null) {
  const variables = { accountId };
  const { data, error, refetch } = useQuery(CreditAccountDocument, { variables, fetchPolicy: 'cache-and-network' });
  // What an event says reaches the screen through the cache.
  useSubscription(CreditBalanceChangedDocument, { variables, ignoreResults: true });
  const found = data?.creditAccount;
  /** null: there is none; undefined: not read yet. */
  const account: CreditAccountRowFragment | null | undefined =
    found && getFragmentData(CreditAccountRowFragmentDoc, found);
  return { account, error, refetch: () => void refetch().catch(() => undefined) };
}
