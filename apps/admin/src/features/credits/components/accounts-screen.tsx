import { useQuery } from '@apollo/client/react';
import { Box, Group, Input, SegmentedControl, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { NoMatch } from '../../../components/no-match.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { PagedList } from '../../../components/paged-list.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { CreditTotalsDocument } from '../../../gql/credits/graphql.ts';
import { type CreditsSearch, SHOWN } from '../api/credits-search.ts';
import { useCreditAccounts } from '../hooks/use-credit-accounts.ts';
import { AccountsTable } from './accounts-table.tsx';
import { Figures } from './figures.tsx';

/** Balances of many shops move all the time; the list is read again this often, milliseconds. */
const READ_EVERY_MS = 30_000;

interface AccountsScreenProps {
  search: CreditsSearch;
  onChange: (part: Partial<CreditsSearch>) => void;
}

/** The credits of all shops, for those who run the platform. */
export function AccountsScreen({ search, onChange }: AccountsScreenProps) {
  const { t } = useTranslation();
  const list = useCreditAccounts(search);
  const filtered = Boolean(search.q) || (search.show ?? 'all') !== 'all';
  return (
    <>
      <PageHeader title={t('credits.desk.title')} description={t('credits.desk.allText')} />
      <Stack gap="md">
        <Totals />
        <AccountFilters search={search} onChange={onChange} />
        <PagedList
          list={list}
          empty={
            filtered ? (
              <NoMatch
                title={t('credits.desk.noMatch')}
                text={t('credits.desk.noMatchText')}
                onReset={() => onChange({ q: undefined, show: undefined })}
              />
            ) : (
              <EmptyState title={t('credits.desk.noAccounts')} text={t('credits.desk.noAccountsText')} />
            )
          }
        >
          <AccountsTable rows={list.rows} />
        </PagedList>
      </Stack>
    </>
  );
}

function Totals() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(CreditTotalsDocument, {
    fetchPolicy: 'cache-and-network',
    pollInterval: READ_EVERY_MS,
  });
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  const totals = data?.creditTotals;
  return (
    <Figures
      label={t('credits.desk.totals.label')}
      note={t('credits.desk.totals.note')}
      figures={(['issued', 'spent', 'available', 'reserved', 'loss'] as const).map((name) => ({
        name: t(`credits.desk.totals.${name}`),
        value: totals?.[name],
      }))}
    />
  );
}

function AccountFilters({ search, onChange }: AccountsScreenProps) {
  const { t } = useTranslation();
  return (
    <Box role="search" aria-label={t('credits.desk.accounts')}>
      <Group gap="sm" align="flex-end">
        <SearchField
          label={t('credits.desk.filter.name')}
          value={search.q}
          width={260}
          onChange={(q) => onChange({ q })}
        />
        <Input.Wrapper label={t('credits.desk.filter.show')} labelElement="div">
          <SegmentedControl
            display="flex"
            aria-label={t('credits.desk.filter.show')}
            value={search.show ?? 'all'}
            onChange={(value) => onChange({ show: SHOWN.find((one) => one === value && one !== 'all') })}
            data={SHOWN.map((value) => ({ value, label: t(`credits.desk.show.${value}`) }))}
          />
        </Input.Wrapper>
      </Group>
    </Box>
  );
}
