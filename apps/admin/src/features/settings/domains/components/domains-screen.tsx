import { Box, Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../../components/account-select/account-select.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { useIsSuperAdmin } from '../../../../lib/session/use-session.ts';
import { useDomains } from '../hooks/use-domains.ts';
import { AddDomainDialog } from './add-domain-dialog.tsx';
import { DomainDrawer } from './domain-drawer.tsx';
import { DomainTable } from './domain-table.tsx';

const route = getRouteApi('/shell/settings/domains');

/** Domains that an account sends from; affiliates see their own, a super admin chooses. */
export function DomainsScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const superAdmin = useIsSuperAdmin();
  const { account, domain: openId, add } = route.useSearch();
  const accountId = account ?? null;
  const waiting = superAdmin && account === undefined;
  const { rows, missing, error, refetch } = useDomains(accountId, waiting);
  const [adding, dialog] = useDisclosure(add !== undefined);
  const change = useCallback(
    (part: { account?: string | undefined; domain?: string | undefined; add?: string | undefined }) =>
      void navigate({ to: '/settings/domains', search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  const choose = useCallback(
    (id: string | null) => change({ account: id ?? undefined, domain: undefined, add: undefined }),
    [change],
  );
  const open = useCallback((id: string | undefined) => change({ domain: id, add: undefined }), [change]);
  const close = (): void => {
    dialog.close();
    if (add !== undefined) change({ add: undefined });
  };
  const known = !waiting && !missing;
  const addButton = <Button onClick={dialog.open}>{t('settings.domains.add')}</Button>;
  return (
    <>
      <PageHeader
        title={t('settings.domains.title')}
        description={t('settings.domains.text')}
        actions={known && rows?.length !== 0 ? addButton : undefined}
      />
      <Stack gap="lg">
        {superAdmin ? (
          <Box maw={360}>
            <AccountSelect label={t('common.account')} value={accountId} onChange={choose} />
          </Box>
        ) : null}
        {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
        {waiting ? <Text c="dimmed">{t('settings.domains.chooseAccount')}</Text> : null}
        {missing ? (
          <EmptyState title={t('settings.senders.noAccount')} text={t('settings.domains.chooseAccount')} />
        ) : null}
        {rows?.length === 0 ? (
          <EmptyState title={t('settings.domains.empty')} text={t('settings.domains.emptyText')} action={addButton} />
        ) : known && !(error && rows === undefined) ? (
          <DomainTable rows={rows} onOpen={open} />
        ) : null}
      </Stack>
      <DomainDrawer domain={rows?.find(({ id }) => id === openId)} onClose={() => open(undefined)} />
      <AddDomainDialog
        opened={adding && known}
        accountId={accountId}
        suggested={add}
        onClose={close}
        onAdded={(id) => {
          dialog.close();
          open(id);
        }}
      />
    </>
  );
}
