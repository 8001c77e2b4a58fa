import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  type LeadActivityKind,
  LeadScoreRuleCreateDocument,
  LeadScoreRuleDeleteDocument,
  LeadScoreRuleUpdateDocument,
  LeadSettingsDocument,
} from '../../../gql/leads/graphql.ts';

export interface RuleValues {
  kind: LeadActivityKind;
  subject: string | null;
  points: number;
  maxTimes: number | null;
}

/** Changes of score rules. A failure is told as a notice. */
export function useScoreRules(accountId: string | null) {
  const { t } = useTranslation();
  const options = { onError: useProblemNotice(), refetchQueries: [LeadSettingsDocument], awaitRefetchQueries: true };
  const [create, creating] = useMutation(LeadScoreRuleCreateDocument, options);
  const [update, updating] = useMutation(LeadScoreRuleUpdateDocument, options);
  const [remove, removing] = useMutation(LeadScoreRuleDeleteDocument, options);
  return {
    busy: creating.loading || updating.loading || removing.loading,
    /** Answers why not, in words. */
    save: async (id: string | undefined, { kind, ...values }: RuleValues): Promise<string | undefined> => {
      const payload =
        id === undefined
          ? (await create({ variables: { input: { accountId, kind, ...values } } })).data?.leadScoreRuleCreate
          : (await update({ variables: { input: { id, ...values } } })).data?.leadScoreRuleUpdate;
      const [refusal] = payload?.userErrors ?? [];
      return refusal && t(`leads.refused.${refusal.code}`);
    },
    enable: async (id: string, enabled: boolean): Promise<void> => {
      await update({ variables: { input: { id, enabled } } });
    },
    /** Answers whether it is gone. */
    remove: async (id: string): Promise<boolean> => {
      const { data } = await remove({ variables: { input: { id } } });
      const [refusal] = data?.leadScoreRuleDelete.userErrors ?? [];
      if (refusal) notifications.show({ color: 'red', message: t(`leads.refused.${refusal.code}`) });
      return data !== undefined && !refusal;
    },
  };
}
