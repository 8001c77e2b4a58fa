import { useMutation } from '@apollo/client/react';
import {
  EmailTypeCreateDocument,
  EmailTypesDocument,
  EmailTypeUpdateDocument,
} from '../../../../gql/settings/graphql.ts';
import { type TypeValues, toTypeInput } from '../api/type-values.ts';

/** Registers a type or changes one; undefined when the request itself failed. */
export function useSaveType(isNew: boolean) {
  const [create, creating] = useMutation(EmailTypeCreateDocument, { refetchQueries: [EmailTypesDocument] });
  const [update, updating] = useMutation(EmailTypeUpdateDocument);
  const save = async (values: TypeValues) => {
    const variables = { input: toTypeInput(values) };
    if (isNew) return (await create({ variables }).catch(() => undefined))?.data?.emailTypeCreate;
    return (await update({ variables }).catch(() => undefined))?.data?.emailTypeUpdate;
  };
  return { save, busy: creating.loading || updating.loading, error: creating.error ?? updating.error };
}
