import { useCallback } from 'react';
import type { HealthMetric } from '../../../gql/operations/graphql.ts';
import { localeOf } from '../../../lib/format/date-time.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { unitOf } from '../api/metric-rows.ts';

/** Hundredths of a percent: limits such as 0,1 % would be lost in less. */
const STEPS = 10_000;

/** A figure as people write it: shares as percent, seconds as time. */
export function useMetricFormat(): (metric: HealthMetric, value: number | null | undefined) => string {
  const format = useFormat();
  const { language } = useLanguage();
  return useCallback(
    (metric, value) => {
      if (typeof value !== 'number') return '–';
      const unit = unitOf(metric);
      if (unit === 'number') return format.number(value);
      if (unit === 'seconds') return format.duration(value * 1000);
      // Rounded, but never up to 100 % or down to 0 %: that is only said when it is so.
      const rounded = Math.round(value * STEPS) / STEPS;
      const honest = value < 1 && rounded === 1 ? 1 - 1 / STEPS : value > 0 && rounded === 0 ? 1 / STEPS : rounded;
      return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 2 }).format(honest);
    },
    [format, language],
  );
}
