import { Stack } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../components/page-header.tsx';
import { useLeadAccount } from '../api/use-lead-account.ts';
import { AccountDesk } from '../components/account-desk.tsx';
import { BackToLeads } from '../components/back-to-leads.tsx';
import { ImportList } from './import-list.tsx';
import { ImportUpload } from './import-upload.tsx';

const route = getRouteApi('/shell/leads-desk/leads/import');

/** Where a file of leads comes in, and those that came before. */
export function ImportsScreen() {
  const { t } = useTranslation();
  const { account } = route.useSearch();
  const navigate = useNavigate();
  const { accountId } = useLeadAccount(account);
  return (
    <>
      <BackToLeads account={account} />
      <PageHeader title={t('leads.import.title')} description={t('leads.import.text')} />
      <Stack gap="lg">
        <AccountDesk
          account={account}
          onChange={(chosen) => void navigate({ to: '/leads/import', search: { account: chosen }, replace: true })}
        >
          <ImportUpload accountId={accountId} />
          <ImportList accountId={accountId} />
        </AccountDesk>
      </Stack>
    </>
  );
}
