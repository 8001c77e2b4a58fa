import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  LeadOptionsDocument,
  LeadSettingsDocument,
  LeadStageCreateDocument,
  LeadStageDeleteDocument,
  type LeadStageKind,
  LeadStagesReorderDocument,
  LeadStageUpdateDocument,
} from '../../../gql/leads/graphql.ts';

/** Changes of stages; each answers why not, in words, or undefined where it was done. A failure is told as a notice. */
export function useStages(accountId: string | null) {
  const { t } = useTranslation();
  const options = {
    onError: useProblemNotice(),
    refetchQueries: [LeadSettingsDocument, LeadOptionsDocument],
    awaitRefetchQueries: true,
  };
  const [create, creating] = useMutation(LeadStageCreateDocument, options);
  const [update, updating] = useMutation(LeadStageUpdateDocument, options);
  const [remove, removing] = useMutation(LeadStageDeleteDocument, options);
  const [order, ordering] = useMutation(LeadStagesReorderDocument, options);
  return {
    busy: creating.loading || updating.loading || removing.loading || ordering.loading,
    save: async (
      id: string | undefined,
      values: { name: string; kind: LeadStageKind },
    ): Promise<string | undefined> => {
      const payload =
        id === undefined
          ? (await create({ variables: { input: { accountId, ...values } } })).data?.leadStageCreate
          : (await update({ variables: { input: { id, ...values } } })).data?.leadStageUpdate;
      const [refusal] = payload?.userErrors ?? [];
      return refusal && t(`leads.refused.${refusal.code}`);
    },
    remove: async (id: string, moveToId: string): Promise<string | undefined> => {
      const { data } = await remove({ variables: { input: { id, moveToId } } });
      const [refusal] = data?.leadStageDelete.userErrors ?? [];
      return refusal && t(`leads.refused.${refusal.code}`);
    },
    reorder: async (ids: string[]): Promise<void> => {
      const { data } = await order({ variables: { input: { ids } } });
      const [refusal] = data?.leadStagesReorder.userErrors ?? [];
      if (refusal) notifications.show({ color: 'red', message: t(`leads.refused.${refusal.code}`) });
    },
  };
}
