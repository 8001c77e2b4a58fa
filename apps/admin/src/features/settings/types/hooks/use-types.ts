import { useQuery } from '@apollo/client/react';
import { getFragmentData } from '../../../../gql/settings/fragment-masking.ts';
import { EmailTypeRowFragmentDoc, EmailTypesDocument } from '../../../../gql/settings/graphql.ts';

export function useTypes() {
  const { data, error, refetch } = useQuery(EmailTypesDocument);
  return {
    rows: data?.emailTypes.map((row) => getFragmentData(EmailTypeRowFragmentDoc, row)),
    error,
    refetch: () => void refetch().catch(() => undefined),
  };
}
