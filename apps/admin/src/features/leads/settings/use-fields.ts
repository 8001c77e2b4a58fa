import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  LeadFieldCreateDocument,
  LeadFieldDeleteDocument,
  type LeadFieldType,
  LeadFieldUpdateDocument,
  LeadOptionsDocument,
  LeadSettingsDocument,
} from '../../../gql/leads/graphql.ts';

export interface FieldValues {
  label: string;
  key: string;
  type: LeadFieldType;
  choices: string[];
}

/** Changes of custom fields. A failure is told as a notice. */
export function useFields(accountId: string | null) {
  const { t } = useTranslation();
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
    /** Answers why not, in words. */
    save: async (id: string | undefined, { label, key, type, choices }: FieldValues): Promise<string | undefined> => {
      const payload =
        id === undefined
          ? (await create({ variables: { input: { accountId, key, label, type, choices } } })).data?.leadFieldCreate
          : (await update({ variables: { input: { id, label, choices } } })).data?.leadFieldUpdate;
      const [refusal] = payload?.userErrors ?? [];
      return refusal && t(`leads.refused.${refusal.code}`);
    },
    /** Answers whether it is gone. */
    remove: async (id: string): Promise<boolean> => {
      const { data } = await remove({ variables: { input: { id } } });
      const [refusal] = data?.leadFieldDelete.userErrors ?? [];
      if (refusal) notifications.show({ color: 'red', message: t(`leads.refused.${refusal.code}`) });
      return data !== undefined && !refusal;
    },
  };
}
