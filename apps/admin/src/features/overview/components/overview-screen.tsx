import { SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import type { OverviewQuery } from '../../../gql/graphql.ts';
import { loadSettingsTexts } from '../../../lib/i18n/i18n.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { RANGES, type Range } from '../api/range-search.ts';
import { useOverview } from '../hooks/use-overview.ts';
import classes from './overview.module.css';
import { OverviewChart } from './overview-chart.tsx';
import { OverviewFigures } from './overview-figures.tsx';
import { OverviewProblems } from './overview-problems.tsx';
import { OverviewQueues } from './overview-queues.tsx';
import { OverviewState } from './overview-state.tsx';
import { OverviewWorkers } from './overview-workers.tsx';

const route = getRouteApi('/shell/');

/** Below the fold and with the table of the lists: it does not hold up the first screen. */
const OverviewProviders = lazy(async () => ({
  default: (await import('./overview-providers.tsx')).OverviewProviders,
}));

/** Speaks only when something is wrong. */
const OutageBanner = lazy(async () => {
  const [{ OutageBanner: Banner }] = await Promise.all([import('../outage/outage-banner.tsx'), loadSettingsTexts()]);
  return { default: Banner };
});

export function OverviewScreen() {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  const range: Range = route.useSearch().range ?? '24h';
  const navigate = useNavigate();
  const { data, error, refetch } = useOverview(range);
  const [held, setHeld] = useState(false);
  return (
    <>
      <PageHeader
        title={t('overview.title')}
        actions={
          <SegmentedControl
            size="sm"
            value={range}
            onChange={(value) => {
              const chosen = RANGES.find((each) => each === value);
              void navigate({ to: '/', search: { range: chosen === '24h' ? undefined : chosen }, replace: true });
            }}
            aria-label={t('overview.range.label')}
            data={RANGES.map((value) => ({ value, label: t(`overview.range.${value}`) }))}
          />
        }
      />
      <Stack gap="xl">
        {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
        {superAdmin ? (
          <Suspense fallback={null}>
            <OutageBanner onHeld={setHeld} />
          </Suspense>
        ) : null}
        {data ? <Content data={data} range={range} held={held} /> : error ? null : <Loading />}
      </Stack>
    </>
  );
}

function Content({ data, range, held }: { data: OverviewQuery; range: Range; held: boolean }) {
  const { deliveryStats: stats, queueStats, workers, emailLogs } = data;
  const window = { from: stats.from, until: stats.until };
  return (
    <>
      <OverviewState stats={stats} queues={queueStats} workers={workers} held={held} window={window} />
      <OverviewFigures stats={stats} window={window} />
      <div className={classes.two}>
        <OverviewChart stats={stats} range={range} window={window} />
        <OverviewProblems edges={emailLogs.edges} window={window} />
      </div>
      <Suspense fallback={<Skeleton height={128} />}>
        <OverviewProviders stats={stats} window={window} />
      </Suspense>
      <div className={classes.two}>
        <OverviewQueues queues={queueStats} />
        <OverviewWorkers workers={workers} />
      </div>
    </>
  );
}

function Loading() {
  return (
    <Stack gap="xl" aria-busy="true">
      <Skeleton height={24} width={320} />
      <div className={classes.figures}>
        {['sent', 'failed', 'unknown', 'waiting', 'rate'].map((figure) => (
          <Skeleton key={figure} height={64} />
        ))}
      </div>
      <Skeleton height={220} />
      <Skeleton height={160} />
    </Stack>
  );
}
