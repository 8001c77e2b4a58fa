import type { Request } from 'express';
import { wholeNumber } from '../validation.ts';
import { isLanguage, LANGUAGES, type Language } from './texts.ts';

export const TABS = ['html', 'text', 'headers', 'source'] as const;
export type Tab = (typeof TABS)[number];

/** What the page shows, all of it in the address so that it can be bookmarked. */
export interface PageQuery {
  search: string | null;
  mailId: number | null;
  tab: Tab;
  /** Only mails older than this id. */
  before: number | null;
  language: Language;
  /** True when the address asks for the language; kept in links then. */
  languageChosen: boolean;
}

/** Reads the address leniently: a person typed it, and what makes no sense is as good as absent. */
export function readPageQuery(req: Request): PageQuery {
  const { q, id, tab, before, lang } = req.query;
  const accepted = req.acceptsLanguages([...LANGUAGES]);
  const chosen = isLanguage(lang) ? lang : null;
  return {
    search: typeof q === 'string' && q.trim() !== '' ? q.trim() : null,
    mailId: wholeNumber(id, 1, Number.MAX_SAFE_INTEGER),
    tab: TABS.find((known) => known === tab) ?? 'html',
    before: wholeNumber(before, 1, Number.MAX_SAFE_INTEGER),
    language: chosen ?? (isLanguage(accepted) ? accepted : 'id'),
    languageChosen: chosen !== null,
  };
}

/** The address of the page with some parts changed. */
export function pageLink(query: PageQuery, change: Partial<PageQuery>, path = '/'): string {
  const next = { ...query, ...change };
  const params = new URLSearchParams();
  if (next.search !== null) params.set('q', next.search);
  if (next.mailId !== null) params.set('id', String(next.mailId));
  if (next.mailId !== null && next.tab !== 'html') params.set('tab', next.tab);
  if (next.before !== null) params.set('before', String(next.before));
  if (next.languageChosen) params.set('lang', next.language);
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}
