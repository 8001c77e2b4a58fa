import { useCallback } from 'react';
import { localeOf } from '../../../lib/format/date-time.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';

/** `2026-11` as people say it: `November 2026`. */
export function useMonthText(): (month: string) => string {
  const { language } = useLanguage();
  return useCallback(
    (month) =>
      new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${month}-01T00:00:00Z`),
      ),
    [language],
  );
}
