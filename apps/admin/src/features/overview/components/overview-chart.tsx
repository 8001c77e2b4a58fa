import { Group, Skeleton, Text, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import { type FragmentType, getFragmentData } from '../../../gql/fragment-masking.ts';
import { OverviewChartFragmentDoc } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { Range } from '../api/range-search.ts';

/** Recharts is larger than the rest of the screen; the figures do not wait for it. */
const Bars = lazy(async () => ({ default: (await import('./overview-bars.tsx')).OverviewBars }));

const CHART_HEIGHT = 200;

interface OverviewChartProps {
  stats: FragmentType<typeof OverviewChartFragmentDoc>;
  range: Range;
  window: { from: string; until: string };
}

export function OverviewChart({ stats, range, window }: OverviewChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { buckets } = getFragmentData(OverviewChartFragmentDoc, stats);
  const hourly = range === '24h';
  const label = (at: string): string => (hourly ? format.time(at).slice(0, 5) : format.date(at).replace(/ \d{4}$/, ''));
  const rows = buckets.map(({ at, sent, failed, unknown }) => ({ at: label(at), sent, failed, unknown }));
  const peak = rows.reduce<{ at: string; sent: number } | undefined>(
    (best, row) => (row.sent > (best?.sent ?? 0) ? row : best),
    undefined,
  );
  return (
    <section aria-labelledby="chart">
      <Group justify="space-between" mb={4}>
        <Title order={2} id="chart">
          {t('overview.chart.title')}
        </Title>
        <TextLink to="/emails" search={window} size="sm">
          {t('overview.chart.show')}
        </TextLink>
      </Group>
      <Text size="sm" c="dimmed" mb="xs">
        {t(hourly ? 'overview.chart.summaryHour' : 'overview.chart.summaryDay')}
        {peak ? ` · ${t('overview.chart.peak', { count: peak.sent, at: peak.at })}` : ''}
      </Text>
      <Suspense fallback={<Skeleton height={CHART_HEIGHT} />}>
        <Bars rows={rows} height={CHART_HEIGHT} />
      </Suspense>
    </section>
  );
}
