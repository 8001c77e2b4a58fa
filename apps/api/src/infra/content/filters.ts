import { escapeUTF8 } from 'entities';
import type { Liquid } from 'liquidjs';

const rupiah = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

const dates = {
  id: new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'Asia/Jakarta' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Jakarta' }),
};
const times = {
  id: new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Jakarta' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Jakarta' }),
};

/** `Rp 1.250.000`; what is no number stays as it is. */
export function asRupiah(value: unknown): string {
  const amount = Number(value);
  return value === null || value === undefined || value === '' || Number.isNaN(amount)
    ? String(value ?? '')
    : `${amount < 0 ? '-' : ''}Rp ${rupiah.format(Math.abs(amount))}`;
}

/** `20 November 2026`; what is no moment stays as it is. */
export function asDate(value: unknown, language?: unknown): string {
  const moment = momentOf(value);
  return moment ? dates[languageOf(language)].format(moment) : String(value ?? '');
}

/** `20 November 2026 pukul 09.00 WIB`. */
export function asTime(value: unknown, language?: unknown): string {
  const moment = momentOf(value);
  return moment ? `${times[languageOf(language)].format(moment)} WIB` : String(value ?? '');
}

function momentOf(value: unknown): Date | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

function languageOf(language: unknown): 'id' | 'en' {
  return language === 'en' ? 'en' : 'id';
}

/** Text of several lines as HTML: escaped, with `<br />` where a line ends. */
export function asLines(value: unknown): string {
  return escapeUTF8(String(value ?? '')).replace(/\r?\n/g, '<br />\n');
}

/**
 * What templates may write beside Liquid's own filters: `{{ total | rupiah }}`, `{{ at | tanggal: 'en' }}`, `{{ at | waktu }}`,
 * `{{ text | baris }}`. `html`: the engine escapes what it writes.
 */
export function registerFilters(engine: Liquid, { html }: { html: boolean }): void {
  engine.registerFilter('rupiah', asRupiah);
  engine.registerFilter('tanggal', asDate);
  engine.registerFilter('waktu', asTime);
  engine.registerFilter('baris', html ? { handler: asLines, raw: true } : String);
}
