import type { Language } from '../i18n/language.ts';
import { localeOf } from './date-time.ts';

/** `1.250.000` in Indonesian, `1,250,000` in English. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}

/** A rate between 0 and 1 as `99,4%`. Rounded down, so that 100 % is only said when nothing failed. */
export function formatRate(rate: number, language: Language): string {
  const down = Math.floor(rate * 1000) / 1000;
  return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 1 }).format(down);
}

/** A size as `840 B`, `12,4 kB`, `1,2 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'B'] : bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(value)} ${unit}`;
}

/** A duration in the largest fitting unit: `840 ms`, `2,4 s`, `5 min`, `3 h`. `units` are words of the language. */
export function formatDuration(milliseconds: number, language: Language): string {
  const number = (value: number, digits: number): string =>
    new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: digits }).format(value);
  const units = DURATION_UNITS[language];
  const seconds = milliseconds / 1000;
  if (milliseconds < 1000) return `${number(milliseconds, 0)} ${units.ms}`;
  if (seconds < 60) return `${number(seconds, 1)} ${units.s}`;
  if (seconds < 3600) return `${number(seconds / 60, 0)} ${units.min}`;
  if (seconds < 86_400) return `${number(seconds / 3600, 1)} ${units.h}`;
  return `${number(seconds / 86_400, 1)} ${units.d}`;
}

const DURATION_UNITS: Record<Language, Record<'ms' | 's' | 'min' | 'h' | 'd', string>> = {
  id: { ms: 'md', s: 'dtk', min: 'mnt', h: 'jam', d: 'hari' },
  en: { ms: 'ms', s: 's', min: 'min', h: 'h', d: 'd' },
};
