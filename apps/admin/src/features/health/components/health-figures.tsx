import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PathLink } from '../../../components/path-link.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { HealthMetric, HealthStateFragment } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { METRICS } from '../api/health-search.ts';
import { metricRows } from '../api/metric-rows.ts';
import { useMetricFormat } from '../hooks/use-metric-format.ts';

type Figure = HealthStateFragment['figures'][number];

interface HealthFiguresProps {
  health: HealthStateFragment;
  onHistory: (metric: HealthMetric) => void;
}

/** Every figure with what it should be, from where on it is a problem, and its rows. */
export function HealthFigures({ health, onHistory }: HealthFiguresProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const show = useMetricFormat();
  const rows = METRICS.flatMap((metric) => health.figures.filter((figure) => figure.metric === metric));
  const columns: RecordColumn<Figure>[] = [
    {
      key: 'metric',
      title: t('operations.health.column.figure'),
      card: 'title',
      render: ({ metric }) => (
        <div>
          <Text size="sm" fw={500}>
            {t(`operations.health.metric.${metric}.name`)}
          </Text>
          <Text size="xs" c="dimmed">
            {t(`operations.health.metric.${metric}.hint`)}
          </Text>
        </div>
      ),
    },
    {
      key: 'value',
      title: t('operations.health.column.now'),
      width: 150,
      card: 'corner',
      render: ({ metric, value, limit, trouble }) => (
        <span style={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>
          <ToneDot tone={trouble ? 'bad' : typeof value === 'number' && typeof limit === 'number' ? 'good' : 'neutral'}>
            {typeof value === 'number' ? show(metric, value) : t('operations.health.tooFew')}
          </ToneDot>
        </span>
      ),
    },
    {
      key: 'target',
      title: t('operations.health.column.target'),
      width: 90,
      align: 'right',
      card: 'line',
      render: ({ metric, target }) => show(metric, target),
    },
    {
      key: 'limit',
      title: t('operations.health.column.limit'),
      width: 90,
      align: 'right',
      card: 'line',
      render: ({ metric, limit }) => show(metric, limit),
    },
    {
      key: 'count',
      title: t('operations.health.column.count'),
      width: 100,
      align: 'right',
      card: 'line',
      render: ({ metric, count }) =>
        metric === 'OPEN_RATE' && typeof health.openRateBefore === 'number'
          ? `${format.number(count)} (${t('operations.health.before', { value: show(metric, health.openRateBefore) })})`
          : format.number(count),
    },
    {
      key: 'open',
      title: t('operations.health.column.open'),
      width: 190,
      card: 'action',
      render: ({ metric }) => {
        const name = t(`operations.health.metric.${metric}.name`);
        return (
          <span style={{ display: 'inline-flex', gap: 12, alignItems: 'center' }}>
            {metric === 'DATABASE_POOL' ? null : (
              <PathLink path={metricRows[metric]} size="sm" aria-label={t('operations.health.rowsOf', { name })}>
                {t('operations.health.rows')}
              </PathLink>
            )}
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => onHistory(metric)}
              aria-label={t('operations.health.historyOf', { name })}
            >
              {t('operations.health.history')}
            </Button>
          </span>
        );
      },
    },
  ];
  return (
    <section aria-labelledby="health-figures">
      <Title order={2} id="health-figures" mb="xs">
        {t('operations.health.figures')}
      </Title>
      <RecordTable
        label={t('operations.health.figures')}
        columns={columns}
        rows={rows}
        rowKey={({ metric }) => metric}
      />
    </section>
  );
}
