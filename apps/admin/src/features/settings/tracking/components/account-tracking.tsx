import { useMutation, useQuery } from '@apollo/client/react';
import { Skeleton, Stack, Switch, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { useProblemNotice } from '../../../../components/use-problem-notice.ts';
import { AccountTrackingDocument, AccountTrackingSetDocument } from '../../../../gql/settings/graphql.ts';

/** Whether opens and clicks of an account's mails are recorded. */
export function AccountTracking({ accountId }: { accountId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(AccountTrackingDocument, { variables: { id: accountId } });
  const account = data?.node?.__typename === 'Account' ? data.node : undefined;
  return (
    <section aria-labelledby="tracking">
      <Title order={2} id="tracking">
        {t('settings.tracking.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm" maw={640}>
        {t('settings.tracking.text')}
      </Text>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {account ? (
        <TrackingSwitches accountId={accountId} opens={account.trackOpens} clicks={account.trackClicks} />
      ) : error || data ? null : (
        <Skeleton height={64} maw={360} aria-busy="true" />
      )}
    </section>
  );
}

function TrackingSwitches({ accountId, opens, clicks }: { accountId: string; opens: boolean; clicks: boolean }) {
  const { t } = useTranslation();
  const [set] = useMutation(AccountTrackingSetDocument, { onError: useProblemNotice() });
  const change = async (part: { trackOpens: boolean } | { trackClicks: boolean }): Promise<void> => {
    const { data } = await set({ variables: { input: { accountId, ...part } } });
    if (data?.accountTrackingSet.account) notifications.show({ message: t('settings.tracking.saved') });
    const [refusal] = data?.accountTrackingSet.userErrors ?? [];
    if (refusal) notifications.show({ color: 'red', message: t(`settings.tracking.userError.${refusal.code}`) });
  };
  return (
    <Stack gap="sm">
      <Switch
        label={t('settings.tracking.opens')}
        description={t('settings.tracking.opensHint')}
        checked={opens}
        onChange={(event) => void change({ trackOpens: event.currentTarget.checked })}
      />
      <Switch
        label={t('settings.tracking.clicks')}
        description={t('settings.tracking.clicksHint')}
        checked={clicks}
        onChange={(event) => void change({ trackClicks: event.currentTarget.checked })}
      />
    </Stack>
  );
}
