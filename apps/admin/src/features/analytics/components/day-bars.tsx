import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.layer.css';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FiguresFragment } from '../../../gql/results/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { FIGURES } from '../api/figures.ts';

interface DayBarsProps {
  rows: readonly { at: string; value: number; figures: FiguresFragment | undefined }[];
  /** Of the figure that is drawn. */
  name: string;
  height: number;
}

/** The picture for the eye and all figures as a table for everybody else. */
export function DayBars({ rows, name, height }: DayBarsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <div aria-hidden="true">
        <BarChart
          h={height}
          data={rows.map(({ at, value }) => ({ at, value }))}
          dataKey="at"
          withLegend={false}
          tickLine="none"
          gridAxis="x"
          barProps={{ isAnimationActive: false, maxBarSize: 24 }}
          barChartProps={{ accessibilityLayer: false }}
          valueFormatter={format.number}
          yAxisProps={{ width: 40, allowDecimals: false }}
          xAxisProps={{ minTickGap: 24 }}
          series={[{ name: 'value', label: name, color: 'var(--mantine-color-accent-6)' }]}
        />
      </div>
      <VisuallyHidden>
        <table>
          <caption>{t('results.analytics.chart.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('results.analytics.group.DAY')}</th>
              {FIGURES.map((figure) => (
                <th key={figure} scope="col">
                  {t(`results.analytics.figure.${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ at, figures }) => (
              <tr key={at}>
                <th scope="row">{at}</th>
                {FIGURES.map((figure) => (
                  <td key={figure}>{figures?.[figure] ?? 0}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </>
  );
}
