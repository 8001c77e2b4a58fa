import { useQuery } from '@apollo/client/react';
import { getFragmentData } from '../../../../gql/settings/fragment-masking.ts';
import { SenderRowFragmentDoc, SendersDocument } from '../../../../gql/settings/graphql.ts';

/** Senders of an account; null asks for the viewer's own. Nothing is asked while `skip`. */
export function useSenders(accountId: string | null, skip: boolean) {
  const { data, error, refetch } = useQuery(SendersDocument, { variables: { accountId }, skip });
  return {
    rows: data?.senderIdentities?.map((row) => getFragmentData(SenderRowFragmentDoc, row)),
    types: data?.emailTypes.map(({ key }) => key) ?? [],
    missing: data?.senderIdentities === null,
    error,
    refetch: () => void refetch().catch(() => undefined),
  };
}
