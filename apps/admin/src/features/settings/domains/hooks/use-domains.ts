import { useQuery } from '@apollo/client/react';
import { getFragmentData } from '../../../../gql/settings/fragment-masking.ts';
import { SenderDomainRowFragmentDoc, SenderDomainsDocument } from '../../../../gql/settings/graphql.ts';

/** Sender domains of an account; null asks for the viewer's own. Nothing is asked while `skip`. */
export function useDomains(accountId: string | null, skip: boolean) {
  const { data, error, refetch } = useQuery(SenderDomainsDocument, { variables: { accountId }, skip });
  return {
    rows: data?.senderDomains?.map((row) => getFragmentData(SenderDomainRowFragmentDoc, row)),
    missing: data?.senderDomains === null,
    error,
    refetch: () => void refetch().catch(() => undefined),
  };
}
