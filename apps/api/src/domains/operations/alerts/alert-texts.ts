import type { AlertFacts, AlertKindEntry, KindText } from './alert-kind.ts';
import { type AlertKind, alertKinds } from './alert-kinds.ts';

/** Names of all kinds. */
export const alertKindNames = Object.keys(alertKinds) as AlertKind[];

export function isAlertKind(name: string): name is AlertKind {
  return Object.hasOwn(alertKinds, name);
}

export function entryOf(kind: AlertKind): AlertKindEntry {
  return alertKinds[kind];
}

export type AlertLanguage = 'id' | 'en';

const locales: Record<AlertLanguage, string> = { id: 'id-ID', en: 'en-GB' };
const unknown: Record<AlertLanguage, string> = { id: 'tidak diketahui', en: 'unknown' };

type Form = (value: number, language: AlertLanguage) => string;

const percentOf =
  (factor: number, sign: string): Form =>
  (value, language) =>
    `${new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(value * factor)}${sign}`;

/** How a figure is written: shares as percent, rare ones as permille, seconds as time. */
const forms: Record<string, Form> = {
  percent: percentOf(100, ' %'),
  permille: percentOf(1_000, ' ‰'),
  number: (value, language) => new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value),
  duration: (value, language) => {
    const minutes = Math.floor(value / 60);
    const units = language === 'id' ? { s: 'detik', m: 'menit', h: 'jam' } : { s: 's', m: 'min', h: 'h' };
    if (minutes === 0) return `${Math.round(value)} ${units.s}`;
    return minutes < 120 ? `${minutes} ${units.m}` : `${Math.floor(minutes / 60)} ${units.h}`;
  },
};

type Escape = (text: string) => string;

const asItIs: Escape = (text) => text;

/** The texts of an alert in one language, its facts filled in. `guard` is applied to what was not written by us. */
export function textsOf(
  { kind, facts }: { kind: AlertKind; facts: AlertFacts },
  language: AlertLanguage,
  guard = asItIs,
): KindText {
  return filled(entryOf(kind)[language], facts, { language, guard });
}

const testTexts: Record<AlertLanguage, KindText> = {
  id: {
    title: 'Tes kanal {channel}',
    what: 'Seseorang menekan tombol tes. Peringatan Merpati akan sampai di sini.',
    todo: 'Tidak ada yang perlu dilakukan.',
  },
  en: {
    title: 'Test of the channel {channel}',
    what: 'Somebody pressed the test button. Alerts of Merpati will arrive here.',
    todo: 'Nothing has to be done.',
  },
};

/** What the test button tells. */
export function testTextsOf(facts: AlertFacts, language: AlertLanguage, guard = asItIs): KindText {
  return filled(testTexts[language], facts, { language, guard });
}

function filled(
  { title, what, todo }: KindText,
  facts: AlertFacts,
  { language, guard }: { language: AlertLanguage; guard: Escape },
): KindText {
  const fill = (text: string) =>
    text.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, form = '') => {
      const value = facts[name] ?? null;
      if (value === null) return unknown[language];
      return typeof value === 'number' ? (forms[form]?.(value, language) ?? String(value)) : guard(value);
    });
  return { title: fill(title), what: fill(what), todo: fill(todo) };
}
