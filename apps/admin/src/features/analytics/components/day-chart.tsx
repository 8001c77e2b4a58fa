import { Group, NativeSelect, Skeleton, Text, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import type { FiguresFragment } from '../../../gql/results/graphql.ts';
import { startOfWibDay } from '../../../lib/format/date-time.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { type AnalyticsSearch, type Days, eachDay } from '../api/analytics-search.ts';
import { FIGURES } from '../api/figures.ts';
import { rowsBehind } from '../api/rows-behind.ts';

/** Recharts is larger than the rest of the screen; the figures do not wait for it. */
const DayBars = lazy(async () => ({ default: (await import('./day-bars.tsx')).DayBars }));

const CHART_HEIGHT = 200;

interface DayChartProps {
  /** Days with mails; undefined while loading. */
  byDay: readonly { key: string; figures: FiguresFragment }[] | undefined;
  totals: FiguresFragment | undefined | null;
  days: Days;
  search: AnalyticsSearch;
  onChange: (part: Partial<AnalyticsSearch>) => void;
}

/** One figure, day by day, with its sum, its peak and the mails behind it. */
export function DayChart({ byDay, totals, days, search, onChange }: DayChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  // A flat line tells nothing: where nobody clicked, the mails themselves are drawn.
  const figure = search.chart ?? (totals?.clicks === 0 ? 'sent' : 'clicks');
  const name = t(`results.analytics.figure.${figure}`);
  const dayText = (day: string): string => format.date(startOfWibDay(day).toISOString());
  const known = new Map(byDay?.map(({ key, figures }) => [key, figures]));
  const rows = eachDay(days).map((day) => ({
    at: dayText(day).replace(/ \d{4}$/, ''),
    value: known.get(day)?.[figure] ?? 0,
    figures: known.get(day),
  }));
  const peak = rows.reduce((best, row) => (row.value > best.value ? row : best));
  const behind = rowsBehind(figure, search, days);
  return (
    <section aria-labelledby="per-day">
      <Group justify="space-between" align="flex-end" mb={4}>
        <Title order={2} id="per-day">
          {t('results.analytics.chart.title', { name })}
        </Title>
        <NativeSelect
          size="xs"
          aria-label={t('results.analytics.chart.choose')}
          data={FIGURES.map((value) => ({ value, label: t(`results.analytics.figure.${value}`) }))}
          value={figure}
          onChange={(event) => {
            onChange({ chart: FIGURES.find((each) => each === event.currentTarget.value) });
          }}
        />
      </Group>
      <Group gap="md" mb="xs">
        <Text size="sm" c="dimmed">
          {t('results.analytics.chart.sum', { number: format.number(totals?.[figure] ?? 0) })}
          {peak.value > 0
            ? ` · ${t('results.analytics.chart.peak', { number: format.number(peak.value), at: peak.at })}`
            : ''}
        </Text>
        {behind ? (
          <TextLink to="/emails" search={behind} size="sm">
            {t('results.analytics.rows')}
          </TextLink>
        ) : (
          <TextLink to="/analytics" search={{ ...search, group: 'DAY' }} resetScroll={false} size="sm">
            {t('results.analytics.chart.asTable')}
          </TextLink>
        )}
      </Group>
      {byDay ? (
        <Suspense fallback={<Skeleton height={CHART_HEIGHT} />}>
          <DayBars rows={rows} name={name} height={CHART_HEIGHT} />
        </Suspense>
      ) : (
        <Skeleton height={CHART_HEIGHT} />
      )}
    </section>
  );
}
