import { useQuery } from '@apollo/client/react';
import { SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { LeadSettingsDocument } from '../../../gql/leads/graphql.ts';
import { useLeadAccount } from '../api/use-lead-account.ts';
import { AccountDesk } from '../components/account-desk.tsx';
import { BackToLeads } from '../components/back-to-leads.tsx';
import { FieldsTab } from './fields-tab.tsx';
import { IntakeTab } from './intake-tab.tsx';
import { LEAD_SETTINGS_TABS } from './lead-settings-search.ts';
import { ScoresTab } from './scores-tab.tsx';
import { StagesTab } from './stages-tab.tsx';

const route = getRouteApi('/shell/leads-desk/leads/settings');

/** How an account keeps its leads: the stages of its pipeline, fields of its own, and what an activity is worth. */
export function LeadSettingsScreen() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/leads/settings' });
  const { accountId, waiting } = useLeadAccount(search.account);
  const { data, error, refetch } = useQuery(LeadSettingsDocument, {
    variables: { accountId },
    fetchPolicy: 'cache-and-network',
    skip: waiting,
  });
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: '/leads/settings', search: (before) => ({ ...before, ...part }), replace: true });
  const tab = search.tab ?? 'stages';
  return (
    <>
      <BackToLeads account={search.account} />
      <PageHeader title={t('leads.settings.title')} description={t('leads.settings.text')} />
      <Stack gap="md">
        <AccountDesk account={search.account} onChange={(account) => change({ account })}>
          <SegmentedControl
            size="xs"
            style={{ alignSelf: 'flex-start' }}
            aria-label={t('leads.settings.title')}
            value={tab}
            onChange={(value) => change({ tab: LEAD_SETTINGS_TABS.find((one) => one === value) })}
            data={[
              { value: 'stages', label: t('leads.settings.tab.stages') },
              ...LEAD_SETTINGS_TABS.map((value) => ({ value, label: t(`leads.settings.tab.${value}`) })),
            ]}
          />
          {error ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
          {!data && !error ? <Skeleton height={240} aria-busy="true" /> : null}
          {data && tab === 'stages' ? (
            <StagesTab stages={data.leadStages} accountId={accountId} account={search.account} />
          ) : null}
          {data && tab === 'fields' ? <FieldsTab fields={data.leadFields} accountId={accountId} /> : null}
          {tab === 'intake' ? <IntakeTab accountId={accountId} /> : null}
          {data && tab === 'scores' ? <ScoresTab rules={data.leadScoreRules} accountId={accountId} /> : null}
        </AccountDesk>
      </Stack>
    </>
  );
}
