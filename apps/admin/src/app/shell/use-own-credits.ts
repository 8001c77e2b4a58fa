import { useQuery } from '@apollo/client/react';
import { getFragmentData } from '../../gql/fragment-masking.ts';
import { OwnCreditsDocument, OwnCreditsFieldsFragmentDoc } from '../../gql/graphql.ts';
import { creditStateOf } from '../../lib/credit-state.ts';
import { useIsSuperAdmin } from '../../lib/session/use-session.ts';

/** What the viewer's shop can spend and how it stands; undefined for super admins, who have no balance, and while loading. */
export function useOwnCredits() {
  const skip = useIsSuperAdmin();
  const { data } = useQuery(OwnCreditsDocument, { skip });
  if (!data?.creditAccount) return undefined;
  const credits = getFragmentData(OwnCreditsFieldsFragmentDoc, data.creditAccount);
  return { available: credits.available, state: creditStateOf(credits) };
}
