import { Stack } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../components/page-header.tsx';
import { useLeadAccount } from '../api/use-lead-account.ts';
import { AccountDesk } from '../components/account-desk.tsx';
import { BackToLeads } from '../components/back-to-leads.tsx';
import { NewLeadForm } from './new-lead-form.tsx';

const route = getRouteApi('/shell/leads-desk/leads/new');

export function NewLeadScreen() {
  const { t } = useTranslation();
  const { account } = route.useSearch();
  const navigate = useNavigate();
  const { accountId } = useLeadAccount(account);
  return (
    <>
      <BackToLeads account={account} />
      <PageHeader title={t('leads.create.title')} description={t('leads.create.text')} />
      <Stack gap="md" maw={640}>
        <AccountDesk
          account={account}
          onChange={(chosen) => void navigate({ to: '/leads/new', search: { account: chosen }, replace: true })}
        >
          <NewLeadForm key={accountId} accountId={accountId} />
        </AccountDesk>
      </Stack>
    </>
  );
}
