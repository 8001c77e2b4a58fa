import { Box, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { TextLink } from '../../../components/links.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { useLeadAccount } from '../api/use-lead-account.ts';
import { NewLeadForm } from './new-lead-form.tsx';

const route = getRouteApi('/shell/leads-desk/leads/new');

export function NewLeadScreen() {
  const { t } = useTranslation();
  const { account } = route.useSearch();
  const navigate = useNavigate();
  const { superAdmin, accountId, waiting } = useLeadAccount(account);
  return (
    <>
      <Text size="sm" mb={4}>
        <TextLink to="/leads" search={{ account }}>
          {t('leads.detail.back')}
        </TextLink>
      </Text>
      <PageHeader title={t('leads.create.title')} description={t('leads.create.text')} />
      <Box maw={640}>
        {superAdmin ? (
          <Box mb="md">
            <AccountSelect
              label={t('common.account')}
              value={accountId}
              onChange={(id) =>
                void navigate({ to: '/leads/new', search: { account: id ?? undefined }, replace: true })
              }
            />
          </Box>
        ) : null}
        {waiting ? null : <NewLeadForm key={accountId} accountId={accountId} />}
      </Box>
    </>
  );
}
