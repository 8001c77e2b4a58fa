import type { Language } from '../i18n/language.ts';

/** The zone of the platform (Western Indonesian Time, no daylight saving). */
export const TIME_ZONE = 'Asia/Jakarta';

const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

export function localeOf(language: Language): string {
  return LOCALES[language];
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}:${name}`;
  const known = formatters.get(key);
  if (known) return known;
  const created = new Intl.DateTimeFormat(localeOf(language), { timeZone: TIME_ZONE, ...options });
  formatters.set(key, created);
  return created;
}

type PartName = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';

function parts(at: Date, language: Language): Record<PartName, string> {
  const found = { day: '', month: '', year: '', hour: '', minute: '', second: '' };
  const format = formatter(language, 'parts', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  for (const { type, value } of format.formatToParts(at)) {
    if (type in found) found[type as PartName] = value;
  }
  return found;
}

/** `20 Nov, 13.38.05` style time of day in WIB: `13:38:05`. */
export function formatTime(at: Date, language: Language): string {
  const { hour, minute, second } = parts(at, language);
  return `${hour}:${minute}:${second}`;
}

/** `20 Nov 2026` in WIB. */
export function formatDate(at: Date, language: Language): string {
  const { day, month, year } = parts(at, language);
  return `${day} ${month} ${year}`;
}

/** `20 Nov 2026 13:38:05 WIB`. */
export function formatDateTime(at: Date, language: Language): string {
  return `${formatDate(at, language)} ${formatTime(at, language)} WIB`;
}

/** For lists: no year when it is this one, no seconds: `20 Nov 13:38`. */
export function formatShort(at: Date, language: Language, now: Date = new Date()): string {
  const { day, month, year, hour, minute } = parts(at, language);
  const sameYear = parts(now, language).year === year;
  return `${day} ${month}${sameYear ? '' : ` ${year}`} ${hour}:${minute}`;
}

/** For the title of a time: `2026-11-20 06:38:05 UTC`. */
export function formatUtc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** The calendar day in WIB as `2026-11-20`. */
export function wibDay(at: Date): string {
  const shifted = new Date(at.getTime() + WIB_OFFSET_MS);
  return shifted.toISOString().slice(0, 10);
}

const WIB_OFFSET_MS = 7 * 3_600_000;

/** Midnight WIB at the start of a day written `2026-11-20`. */
export function startOfWibDay(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}

/** Adds whole days. WIB has no daylight saving, so a day is always 24 hours. */
export function addDays(at: Date, days: number): Date {
  return new Date(at.getTime() + days * 86_400_000);
}

/** Instants around WIB days, both included, as filters of the API take them; only the ends that are given. */
export function wibSpan(from: string | undefined, until: string | undefined) {
  return {
    ...(from ? { from: startOfWibDay(from).toISOString() } : {}),
    ...(until ? { until: addDays(startOfWibDay(until), 1).toISOString() } : {}),
  };
}
