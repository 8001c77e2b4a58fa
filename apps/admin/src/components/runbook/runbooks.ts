import type { Language } from '../../lib/i18n/language.ts';

const RUNBOOKS: Record<Language, Record<string, () => Promise<string>>> = {
  id: import.meta.glob<string>('../../../../../docs/runbooks/id/*.md', { query: '?raw', import: 'default' }),
  en: import.meta.glob<string>('../../../../../docs/runbooks/*.md', { query: '?raw', import: 'default' }),
};

/** The Markdown of a runbook by its file name, such as `worker-gone.md`; null when there is none. Rejects when it cannot be fetched. */
export async function loadRunbook(name: string, language: Language): Promise<string | null> {
  const load = Object.entries(RUNBOOKS[language]).find(([path]) => path.endsWith(`/${name}`))?.[1];
  return load ? load() : null;
}
