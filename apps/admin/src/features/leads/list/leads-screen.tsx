import { Group, SegmentedControl, Stack } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { BulkPanel } from '../../../components/bulk/bulk-panel.tsx';
import { FilterChips } from '../../../components/filter-chips.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { type LeadsSearch, NO_FILTERS } from '../api/leads-search.ts';
import { useLeadAccount } from '../api/use-lead-account.ts';
import { useLeadOptions } from '../api/use-lead-options.ts';
import { LeadBoard } from '../board/lead-board.tsx';
import { AccountDesk } from '../components/account-desk.tsx';
import { LeadFilters } from './lead-filters.tsx';
import { LeadList } from './lead-list.tsx';
import { LeadsExportButton } from './leads-export-button.tsx';
import { useLeadChips } from './use-lead-chips.ts';

/** What of the filters means something in one account only. */
const OF_ACCOUNT = { tags: undefined, stage: undefined, field: undefined, column: undefined };

const route = getRouteApi('/shell/leads-desk/leads');

/** The contacts of an account: as a list, or by stage on a board. */
export function LeadsScreen() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/leads' });
  const { accountId, ownerId, waiting } = useLeadAccount(search.account);
  const options = useLeadOptions(accountId, waiting);
  const change = useCallback(
    (part: Partial<LeadsSearch>) =>
      void navigate({ to: '/leads', search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  const reset = useCallback(() => change(NO_FILTERS), [change]);
  const chips = useLeadChips({ search, stages: options.stages, fields: options.fields, change });
  const Shown = search.view === 'board' ? LeadBoard : LeadList;
  return (
    <>
      <PageHeader
        title={t('leads.list.title')}
        description={t('leads.list.text')}
        actions={waiting ? undefined : <Actions search={search} />}
      />
      <Stack gap="sm">
        <AccountDesk account={search.account} onChange={(account) => change({ ...OF_ACCOUNT, account })}>
          <BulkPanel desk="leads." />
          <SegmentedControl
            size="xs"
            style={{ alignSelf: 'flex-start' }}
            aria-label={t('leads.list.view.label')}
            value={search.view ?? 'list'}
            onChange={(view) => change({ view: view === 'board' ? 'board' : undefined, stage: undefined })}
            data={[
              { value: 'list', label: t('leads.list.view.list') },
              { value: 'board', label: t('leads.list.view.board') },
            ]}
          />
          <LeadFilters search={search} options={options} onChange={change} />
          <FilterChips chips={chips} onReset={reset} />
          <Shown
            search={search}
            ownerId={ownerId}
            options={options}
            filtered={chips.length > 0}
            onChange={change}
            onReset={reset}
          />
        </AccountDesk>
      </Stack>
    </>
  );
}

function Actions({ search }: { search: LeadsSearch }) {
  const { t } = useTranslation();
  const account = { account: search.account };
  return (
    <Group gap="xs">
      <ButtonLink to="/leads/settings" search={account} variant="subtle">
        {t('leads.list.settings')}
      </ButtonLink>
      <LeadsExportButton search={search} />
      <ButtonLink to="/leads/import" search={account} variant="default">
        {t('leads.list.import')}
      </ButtonLink>
      <ButtonLink to="/leads/new" search={account}>
        {t('leads.list.create')}
      </ButtonLink>
    </Group>
  );
}
