import { LineChart } from '@mantine/charts';
import '@mantine/charts/styles.layer.css';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HealthHistoryQuery, HealthMetric } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { unitOf } from '../api/metric-rows.ts';
import { useMetricFormat } from '../hooks/use-metric-format.ts';

interface HistoryChartProps {
  hours: HealthHistoryQuery['operationsHealthHistory'];
  metric: HealthMetric;
  target: number | null;
  limit: number | null;
  height: number;
}

/** Hours of which dots are still told apart. */
const DOTTED_HOURS = 48;

/** The picture for the eye and all figures as a table for everybody else. */
export function HistoryChart({ hours, metric, target, limit, height }: HistoryChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const show = useMetricFormat();
  const name = t(`operations.health.metric.${metric}.name`);
  const values = hours.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const marks = [target, limit].filter((mark) => mark !== null);
  // A rate that should be near 100 % is flat on an axis from 0: it begins a little below the lowest mark.
  const high = unitOf(metric) === 'share' && (limit ?? 0) > 0.5;
  const lowest = Math.min(...values, ...marks);
  const domain = high ? [Math.max(0, lowest - (1 - lowest) / 2), 1] : [0, Math.max(...values, ...marks) * 1.1 || 1];
  const referenceLines = [
    ...(limit === null ? [] : [{ y: limit, label: t('operations.health.column.limit'), color: 'red.7' }]),
    ...(target === null || target === limit
      ? []
      : [{ y: target, label: t('operations.health.column.target'), color: 'green.7' }]),
  ];
  return (
    <>
      <div aria-hidden="true">
        <LineChart
          h={height}
          data={hours.map(({ hour, value }) => ({ hour: format.short(hour), value: value ?? null }))}
          dataKey="hour"
          withLegend={false}
          withDots={hours.length <= DOTTED_HOURS}
          connectNulls={false}
          tickLine="none"
          gridAxis="x"
          curveType="linear"
          lineProps={{ isAnimationActive: false }}
          lineChartProps={{ accessibilityLayer: false }}
          valueFormatter={(value) => show(metric, value)}
          yAxisProps={{ width: 72, domain }}
          xAxisProps={{ minTickGap: 48 }}
          referenceLines={referenceLines}
          series={[{ name: 'value', label: name, color: 'var(--mantine-color-accent-6)' }]}
        />
      </div>
      <VisuallyHidden>
        <table>
          <caption>{t('operations.health.historyOf', { name })}</caption>
          <thead>
            <tr>
              <th>{t('operations.health.hour')}</th>
              <th>{name}</th>
              <th>{t('operations.health.column.count')}</th>
            </tr>
          </thead>
          <tbody>
            {hours.map(({ hour, value, count }) => (
              <tr key={hour}>
                <td>{format.dateTime(hour)}</td>
                <td>{show(metric, value)}</td>
                <td>{format.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </>
  );
}
