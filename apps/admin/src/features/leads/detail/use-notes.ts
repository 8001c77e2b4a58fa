import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  LeadDocument,
  LeadNoteAddDocument,
  LeadNoteDeleteDocument,
  LeadNoteEditDocument,
  LeadTimelineDocument,
} from '../../../gql/leads/graphql.ts';

/** Writes, mends and deletes notes of a lead; each answers whether it was done. */
export function useNotes(leadId: string) {
  const { t } = useTranslation();
  const options = {
    onError: useProblemNotice(),
    refetchQueries: [LeadDocument, LeadTimelineDocument],
    awaitRefetchQueries: true,
  };
  const [add, adding] = useMutation(LeadNoteAddDocument, options);
  const [edit, editing] = useMutation(LeadNoteEditDocument, options);
  const [remove, removing] = useMutation(LeadNoteDeleteDocument, options);
  const told = (text: string | undefined): boolean => {
    if (text) notifications.show({ color: 'red', message: text });
    return text === undefined;
  };
  return {
    busy: adding.loading || editing.loading || removing.loading,
    add: async (text: string): Promise<boolean> => {
      const payload = (await add({ variables: { input: { leadId, text } } })).data?.leadNoteAdd;
      const [refusal] = payload?.userErrors ?? [];
      return told(refusal && t(`leads.refused.${refusal.code}`)) && payload !== undefined;
    },
    edit: async (id: string, text: string): Promise<boolean> => {
      const payload = (await edit({ variables: { input: { id, text } } })).data?.leadNoteEdit;
      const [refusal] = payload?.userErrors ?? [];
      return told(refusal && t(`leads.refused.${refusal.code}`)) && payload !== undefined;
    },
    remove: async (id: string): Promise<boolean> => {
      const payload = (await remove({ variables: { input: { id } } })).data?.leadNoteDelete;
      const [refusal] = payload?.userErrors ?? [];
      return told(refusal && t(`leads.refused.${refusal.code}`)) && payload !== undefined;
    },
  };
}
