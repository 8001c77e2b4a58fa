import { useQuery } from '@apollo/client/react';
import { Group, SegmentedControl, Select, Skeleton, Text, Title } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { HealthHistoryDocument, type HealthStateFragment } from '../../../gql/operations/graphql.ts';
import { chartedMetric, type HealthSearch, HOURS, METRICS, RANGES } from '../api/health-search.ts';

/** Recharts is larger than the rest of the screen; the figures do not wait for it. */
const HistoryChart = lazy(async () => ({ default: (await import('./history-chart.tsx')).HistoryChart }));

const HOUR_MS = 3_600_000;
const CHART_HEIGHT = 240;
const DEFAULT_RANGE = '24h';

interface HealthHistoryProps {
  search: HealthSearch;
  figures: HealthStateFragment['figures'];
  onChange: (part: Partial<HealthSearch>) => void;
}

/** One figure by the hour, with target and limit drawn in. */
export function HealthHistory({ search, figures, onChange }: HealthHistoryProps) {
  const { t } = useTranslation();
  const metric = chartedMetric(search);
  const chosen = search.range ?? DEFAULT_RANGE;
  const range = useMemo(() => {
    const until = Math.ceil(Date.now() / HOUR_MS) * HOUR_MS;
    return { from: new Date(until - HOURS[chosen] * HOUR_MS).toISOString(), until: new Date(until).toISOString() };
  }, [chosen]);
  const { data, error, refetch } = useQuery(HealthHistoryDocument, { variables: { metric, range } });
  const hours = data?.operationsHealthHistory;
  const figure = figures.find((one) => one.metric === metric);
  return (
    <section aria-labelledby="health-history">
      <Group justify="space-between" align="flex-end" mb="xs">
        <Title order={2} id="health-history" style={{ scrollMarginTop: 160 }}>
          {t('operations.health.historyTitle')}
        </Title>
        <Group gap="xs">
          <Select
            size="xs"
            w={220}
            aria-label={t('operations.health.column.figure')}
            data={METRICS.map((value) => ({ value, label: t(`operations.health.metric.${value}.name`) }))}
            value={metric}
            allowDeselect={false}
            onChange={(value) => onChange({ metric: METRICS.find((one) => one === value) })}
          />
          <SegmentedControl
            size="xs"
            aria-label={t('operations.health.range')}
            value={chosen}
            onChange={(value) => onChange({ range: RANGES.find((one) => one === value) })}
            data={RANGES.map((value) => ({ value, label: t(`operations.health.ranges.${value}`) }))}
          />
        </Group>
      </Group>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {hours === undefined ? (
        error ? null : (
          <Skeleton height={CHART_HEIGHT} />
        )
      ) : hours.some(({ value }) => typeof value === 'number') ? (
        <Suspense fallback={<Skeleton height={CHART_HEIGHT} />}>
          <HistoryChart
            hours={hours}
            metric={metric}
            target={figure?.target ?? null}
            limit={figure?.limit ?? null}
            height={CHART_HEIGHT}
          />
        </Suspense>
      ) : (
        <Text size="sm" c="dimmed">
          {t('operations.health.noHistory')}
        </Text>
      )}
    </section>
  );
}
