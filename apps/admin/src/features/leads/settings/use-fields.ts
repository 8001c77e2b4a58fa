import { useMutation } from '@apollo/client/react';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  LeadFieldCreateDocument,
  LeadFieldDeleteDocument,
  type LeadFieldType,
  LeadFieldUpdateDocument,
  LeadOptionsDocument,
  LeadSettingsDocument,
} from '../../../gql/leads/graphql.ts';
import { type Outcome, useOutcome } from '../api/use-outcome.ts';
import { useTold } from '../api/use-told.ts';

export interface FieldValues {
  label: string;
  key: string;
  type: LeadFieldType;
  choices: string[];
}

/** Changes of custom fields. */
export function useFields(accountId: string | null) {
  const outcome = useOutcome();
  const told = useTold();
  const options = {
    onError: useProblemNotice(),
    refetchQueries: [LeadSettingsDocument, LeadOptionsDocument],
    awaitRefetchQueries: true,
  };
  const [create, creating] = useMutation(LeadFieldCreateDocument, options);
  const [update, updating] = useMutation(LeadFieldUpdateDocument, options);
  const [remove, removing] = useMutation(LeadFieldDeleteDocument, options);
  return {
    busy: creating.loading || updating.loading || removing.loading,
    save: async (id: string | undefined, { label, key, type, choices }: FieldValues): Promise<Outcome> => {
      const payload =
        id === undefined
          ? (await create({ variables: { input: { accountId, key, label, type, choices } } })).data?.leadFieldCreate
          : (await update({ variables: { input: { id, label, choices } } })).data?.leadFieldUpdate;
      return outcome(payload);
    },
    /** Answers whether it is gone. */
    remove: async (id: string): Promise<boolean> =>
      told((await remove({ variables: { input: { id } } })).data?.leadFieldDelete),
  };
}
