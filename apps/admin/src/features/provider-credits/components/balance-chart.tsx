import { LineChart } from '@mantine/charts';
import '@mantine/charts/styles.layer.css';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProviderCreditHistoryQuery, ProviderCreditsRowFragment } from '../../../gql/credits/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

type Point = NonNullable<ProviderCreditHistoryQuery['providerCreditHistory']>[number];

/** Part of the height that a label takes. */
const LABEL_SHARE = 0.1;

interface BalanceChartProps {
  points: readonly Point[];
  row: ProviderCreditsRowFragment;
  height: number;
}

/** The picture for the eye and all figures as a table for everybody else. */
export function BalanceChart({ points, row, height }: BalanceChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const told = points.flatMap(({ at, remaining }) =>
    typeof remaining === 'number' ? [{ at: format.short(at), remaining }] : [],
  );
  const highest = Math.max(...told.map(({ remaining }) => remaining));
  const levels = [
    { y: row.warningBelow, label: t('credits.providers.level.WARNING'), color: 'yellow.7' },
    { y: row.criticalBelow, label: t('credits.providers.level.CRITICAL'), color: 'orange.7' },
    { y: row.emergencyBelow, label: t('credits.providers.level.EMERGENCY'), color: 'red.7' },
  ].filter(({ y }) => y <= highest * 2);
  // Words over one another cannot be read: a line close to the one above it goes without.
  const referenceLines = levels.map((level, place) => {
    const above = levels[place - 1];
    return above && above.y - level.y < highest * LABEL_SHARE ? { ...level, label: '' } : level;
  });
  return (
    <>
      <div aria-hidden="true">
        <LineChart
          h={height}
          data={told}
          dataKey="at"
          withLegend={false}
          tickLine="none"
          gridAxis="x"
          curveType="stepAfter"
          lineProps={{ isAnimationActive: false }}
          lineChartProps={{ accessibilityLayer: false }}
          valueFormatter={format.number}
          yAxisProps={{ width: 72, domain: [0, 'auto'] }}
          xAxisProps={{ minTickGap: 32 }}
          referenceLines={referenceLines}
          series={[
            { name: 'remaining', label: t('credits.providers.balance'), color: 'var(--mantine-color-accent-6)' },
          ]}
        />
      </div>
      <VisuallyHidden>
        <table>
          <caption>{t('credits.providers.historyOf', { name: row.provider.name })}</caption>
          <thead>
            <tr>
              <th>{t('credits.providers.at')}</th>
              <th>{t('credits.providers.balance')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ at, remaining, problem }) => (
              <tr key={at}>
                <td>{format.dateTime(at)}</td>
                <td>{typeof remaining === 'number' ? format.number(remaining) : problem}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </>
  );
}
