import { Box, Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../../components/account-select/account-select.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { useIsSuperAdmin, useSession } from '../../../../lib/session/use-session.ts';
import { DomainWarnings } from '../../domains/components/domain-warnings.tsx';
import { AccountTracking } from '../../tracking/components/account-tracking.tsx';
import { useSenders } from '../hooks/use-senders.ts';
import { AddSenderDialog } from './add-sender-dialog.tsx';
import { SenderDefaults } from './sender-defaults.tsx';
import { SenderTable } from './sender-table.tsx';

const route = getRouteApi('/shell/settings/senders');

/** Addresses that an account sends from; affiliates see their own, a super admin chooses. */
export function SendersScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const superAdmin = useIsSuperAdmin();
  const { viewer } = useSession();
  const { account } = route.useSearch();
  const accountId = account ?? null;
  const waiting = superAdmin && account === undefined;
  const { rows, types, missing, error, refetch } = useSenders(accountId, waiting);
  const [adding, dialog] = useDisclosure(false);
  const choose = useCallback(
    (id: string | null) =>
      void navigate({ to: '/settings/senders', search: { account: id ?? undefined }, replace: true }),
    [navigate],
  );
  const trackedId = accountId ?? viewer?.account?.id;
  const known = !waiting && !missing;
  return (
    <>
      <PageHeader
        title={t('settings.senders.title')}
        description={t('settings.senders.text')}
        actions={known ? <Button onClick={dialog.open}>{t('settings.senders.add')}</Button> : undefined}
      />
      <Stack gap="lg">
        {superAdmin ? (
          <Box maw={360}>
            <AccountSelect label={t('common.account')} value={accountId} onChange={choose} />
          </Box>
        ) : null}
        {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
        {waiting ? <Text c="dimmed">{t('settings.senders.chooseAccount')}</Text> : null}
        {missing ? (
          <EmptyState title={t('settings.senders.noAccount')} text={t('settings.senders.chooseAccount')} />
        ) : null}
        {known && !(error && rows === undefined) ? (
          <>
            {rows ? <DomainWarnings addresses={rows.map(({ address }) => address)} accountId={accountId} /> : null}
            <SenderTable rows={rows} accountId={accountId} />
            {rows ? <SenderDefaults rows={rows} types={types} accountId={accountId} /> : null}
            {trackedId ? <AccountTracking accountId={trackedId} /> : null}
          </>
        ) : null}
      </Stack>
      <AddSenderDialog opened={adding} accountId={accountId} onClose={dialog.close} />
    </>
  );
}
