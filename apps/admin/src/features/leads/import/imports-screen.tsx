import { Box, Stack, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { TextLink } from '../../../components/links.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { useLeadAccount } from '../api/use-lead-account.ts';
import { ImportList } from './import-list.tsx';
import { ImportUpload } from './import-upload.tsx';

const route = getRouteApi('/shell/leads-desk/leads/import');

/** Where a file of leads comes in, and those that came before. */
export function ImportsScreen() {
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
      <PageHeader title={t('leads.import.title')} description={t('leads.import.text')} />
      <Stack gap="lg">
        {superAdmin ? (
          <Box maw={360}>
            <AccountSelect
              label={t('common.account')}
              value={accountId}
              onChange={(id) =>
                void navigate({ to: '/leads/import', search: { account: id ?? undefined }, replace: true })
              }
            />
          </Box>
        ) : null}
        {waiting ? (
          <EmptyState title={t('leads.choose')} text={t('leads.chooseText')} />
        ) : (
          <>
            <ImportUpload accountId={accountId} />
            <ImportList accountId={accountId} />
          </>
        )}
      </Stack>
    </>
  );
}
