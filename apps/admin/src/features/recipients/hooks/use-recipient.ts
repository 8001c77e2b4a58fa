import { useQuery } from '@apollo/client/react';
import { RecipientDocument, type RecipientQuery } from '../../../gql/recipients/graphql.ts';

/** A person as one account knows them. */
export interface Recipient {
  /** Lower case. */
  address: string;
  /** Null: the viewer's own. */
  accountId: string | null;
}

type Preferences = NonNullable<RecipientQuery['emailPreferences']>;
export type Topic = Preferences['topics'][number];
export type Proof = Preferences['proofs'][number];
export type Suppression = RecipientQuery['suppressions']['nodes'][number];

/** What a recipient wants, and whether mail to them is blocked. */
export function useRecipient({ address, accountId }: Recipient) {
  const recipient = { address, accountId };
  const { data, error, refetch } = useQuery(RecipientDocument, {
    variables: { recipient, suppressions: { search: address, accountId } },
    fetchPolicy: 'cache-and-network',
  });
  return {
    loaded: data !== undefined,
    preferences: data?.emailPreferences ?? undefined,
    missing: data?.emailPreferences === null,
    // The API finds the text anywhere in an address.
    suppression: data?.suppressions.nodes.find((one) => one.address.toLowerCase() === address),
    error,
    refetch: () => void refetch().catch(() => undefined),
  };
}
