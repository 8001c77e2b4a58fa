import { useMemo } from 'react';
import { useLanguage } from '../i18n/use-language.ts';
import { formatDate, formatDateTime, formatShort, formatTime } from './date-time.ts';
import { formatBytes, formatDuration, formatNumber, formatRate } from './number.ts';

/** The formatters in the language of the screen. */
export function useFormat() {
  const { language } = useLanguage();
  return useMemo(
    () => ({
      number: (value: number) => formatNumber(value, language),
      bytes: (value: number) => formatBytes(value, language),
      rate: (value: number) => formatRate(value, language),
      duration: (milliseconds: number) => formatDuration(milliseconds, language),
      date: (at: string) => formatDate(new Date(at), language),
      time: (at: string) => formatTime(new Date(at), language),
      dateTime: (at: string) => formatDateTime(new Date(at), language),
      short: (at: string) => formatShort(new Date(at), language),
    }),
    [language],
  );
}
