import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { AlertAcknowledgeDocument } from '../../../gql/operations/graphql.ts';

/** The person takes the trouble on; others see that, and it is not escalated. */
export function TakeOnButton({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation();
  const [acknowledge, { loading }] = useMutation(AlertAcknowledgeDocument, { onError: useProblemNotice() });
  const takeOn = async (): Promise<void> => {
    const { data } = await acknowledge({ variables: { input: { id } } });
    const [refusal] = data?.alertAcknowledge.userErrors ?? [];
    if (refusal) notifications.show({ color: 'red', message: t(`operations.alerts.userError.${refusal.code}`) });
  };
  return (
    <Button
      size="compact-sm"
      loading={loading}
      onClick={() => void takeOn()}
      aria-label={t('operations.alerts.takeOnNamed', { title })}
    >
      {t('operations.alerts.takeOn')}
    </Button>
  );
}
