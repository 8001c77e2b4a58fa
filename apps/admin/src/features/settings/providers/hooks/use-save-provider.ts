import { useMutation } from '@apollo/client/react';
import {
  ProviderCreateDocument,
  ProviderDetailsDocument,
  ProviderUpdateDocument,
} from '../../../../gql/settings/graphql.ts';
import { type ProviderValues, toCreateInput, toUpdateInput } from '../api/provider-values.ts';

/** Adds a provider, or changes the one with `id`; undefined when the request itself failed. */
export function useSaveProvider(id: string | undefined) {
  const [create, creating] = useMutation(ProviderCreateDocument, { refetchQueries: [ProviderDetailsDocument] });
  const [update, updating] = useMutation(ProviderUpdateDocument);
  const save = async (values: ProviderValues) => {
    if (id === undefined) {
      const result = await create({ variables: { input: toCreateInput(values) } }).catch(() => undefined);
      return result?.data?.providerCreate;
    }
    const result = await update({ variables: { input: toUpdateInput(id, values) } }).catch(() => undefined);
    return result?.data?.providerUpdate;
  };
  return { save, busy: creating.loading || updating.loading, error: creating.error ?? updating.error };
}
