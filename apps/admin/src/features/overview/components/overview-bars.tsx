import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.layer.css';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';

interface OverviewBarsProps {
  rows: { at: string; sent: number; failed: number; unknown: number }[];
  height: number;
}

/** The picture for the eye and the same figures as a table for everybody else. */
export function OverviewBars({ rows, height }: OverviewBarsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <div aria-hidden="true">
        <BarChart
          h={height}
          data={rows}
          dataKey="at"
          type="stacked"
          withLegend={false}
          tickLine="none"
          gridAxis="x"
          barProps={{ isAnimationActive: false, maxBarSize: 24 }}
          barChartProps={{ accessibilityLayer: false }}
          valueFormatter={format.number}
          yAxisProps={{ width: 40, allowDecimals: false }}
          xAxisProps={{ minTickGap: 24 }}
          series={[
            { name: 'sent', label: t('common.status.SENT'), color: 'var(--tone-good)' },
            { name: 'failed', label: t('common.status.FAILED'), color: 'var(--tone-bad)' },
            { name: 'unknown', label: t('common.status.UNKNOWN'), color: 'var(--tone-warn)' },
          ]}
        />
      </div>
      <VisuallyHidden>
        <table>
          <caption>{t('overview.chart.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('emails.column.time')}</th>
              <th scope="col">{t('common.status.SENT')}</th>
              <th scope="col">{t('common.status.FAILED')}</th>
              <th scope="col">{t('common.status.UNKNOWN')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.at}>
                <th scope="row">{row.at}</th>
                <td>{row.sent}</td>
                <td>{row.failed}</td>
                <td>{row.unknown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </>
  );
}
