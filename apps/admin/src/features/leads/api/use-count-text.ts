import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';

/** As far as the API counts; one more says that there are more. */
const COUNTED = 10_000;

/** The number where the API knows it; undefined where there are more than it counts. */
export function exactCount(count: number | undefined): number | undefined {
  return count === undefined || count > COUNTED ? undefined : count;
}

/** How many leads, in words. */
export function useCountText(): (count: number) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (count) =>
      count > COUNTED
        ? t('leads.countMore', { shown: format.number(COUNTED) })
        : t('leads.count', { count, shown: format.number(count) }),
    [t, format],
  );
}
