import { Button, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { type AnalyticsSearch, toAnalyticsFilter } from '../api/analytics-search.ts';
import { useAnalytics } from '../hooks/use-analytics.ts';
import { AnalyticsFilters } from './analytics-filters.tsx';
import { DayChart } from './day-chart.tsx';
import { FigureTiles } from './figure-tiles.tsx';
import { GroupTable } from './group-table.tsx';
import { RangeFilter } from './range-filter.tsx';

const route = getRouteApi('/shell/analytics');

/** What came of the mails of a range: figures, days and groups, each leading to the mails it was counted from. */
export function AnalyticsScreen() {
  const { t } = useTranslation();
  const format = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { days, asOf, totals, previous, byDay, groups, error, busy, refetch } = useAnalytics(search);
  const change = useCallback(
    (part: Partial<AnalyticsSearch>) =>
      void navigate({
        search: (before) => ({ ...before, ...part }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const filtered = Object.keys(toAnalyticsFilter(search)).length > 0;
  const nothing = totals?.sent === 0 && groups?.length === 0;
  return (
    <>
      <PageHeader
        title={t('results.analytics.title')}
        description={t('results.analytics.text')}
        actions={
          <Button variant="default" loading={busy} onClick={refetch}>
            {t('results.analytics.refresh')}
          </Button>
        }
      />
      <Stack gap="lg">
        <RangeFilter search={search} days={days} onChange={change} />
        <AnalyticsFilters search={search} onChange={change} />
        <Text size="sm" c="dimmed" data-fresh>
          {t('results.analytics.fresh', { at: format.dateTime(asOf.toISOString()) })}
        </Text>
        {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
        {error && !totals ? null : nothing ? (
          <EmptyState
            title={t('results.analytics.empty')}
            text={t(filtered ? 'results.analytics.emptyFiltered' : 'results.analytics.emptyText')}
            action={
              filtered ? (
                <Button
                  variant="default"
                  onClick={() =>
                    change({
                      type: undefined,
                      template: undefined,
                      provider: undefined,
                      domain: undefined,
                      account: undefined,
                    })
                  }
                >
                  {t('common.filter.reset')}
                </Button>
              ) : undefined
            }
          />
        ) : (
          <>
            <FigureTiles totals={totals} previous={previous} search={search} days={days} />
            <DayChart byDay={byDay} totals={totals} days={days} search={search} onChange={change} />
            <GroupTable rows={groups} days={days} search={search} onChange={change} />
            <Text size="sm" c="dimmed">
              {t('results.analytics.rowsNote')}
            </Text>
          </>
        )}
      </Stack>
    </>
  );
}
