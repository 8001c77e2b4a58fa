import { useMutation, useQuery } from '@apollo/client/react';
import { Skeleton, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { LeadIntakeDocument, LeadIntakeSetDocument } from '../../../gql/leads/graphql.ts';

/** By which ways people become leads by themselves. */
export function IntakeTab({ accountId }: { accountId: string | null }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(LeadIntakeDocument, {
    variables: { accountId },
    fetchPolicy: 'cache-and-network',
  });
  const [save, { loading }] = useMutation(LeadIntakeSetDocument, {
    onError: useProblemNotice(),
    refetchQueries: [LeadIntakeDocument],
    awaitRefetchQueries: true,
  });
  const set = async (fromShop: boolean): Promise<void> => {
    const { data: answer } = await save({ variables: { input: { accountId, fromShop } } });
    const [refusal] = answer?.leadIntakeSet.userErrors ?? [];
    if (refusal) notifications.show({ color: 'red', message: t(`leads.refused.${refusal.code}`) });
  };
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <Skeleton height={56} aria-busy="true" />;
  return (
    <Switch
      label={t('leads.settings.intake.fromShop')}
      description={t('leads.settings.intake.fromShopHint')}
      checked={data.leadIntake.fromShop}
      disabled={loading}
      onChange={(event) => void set(event.currentTarget.checked)}
      maw={640}
    />
  );
}
