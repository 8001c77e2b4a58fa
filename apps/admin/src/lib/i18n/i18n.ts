import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language, rememberedLanguage, rememberLanguage } from './language.ts';
import type { idCredits } from './locales/id.credits.ts';
import type { idLeads } from './locales/id.leads.ts';
import type { idOperations } from './locales/id.operations.ts';
import type { idRecipients } from './locales/id.recipients.ts';
import type { idResults } from './locales/id.results.ts';
import type { idSettings } from './locales/id.settings.ts';
import type { idTemplates } from './locales/id.templates.ts';
import type { id } from './locales/id.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof id &
        typeof idCredits &
        typeof idLeads &
        typeof idOperations &
        typeof idRecipients &
        typeof idResults &
        typeof idSettings &
        typeof idTemplates;
    };
  }
}

/** Only the language in use is downloaded. */
const CATALOGUES: Record<Language, () => Promise<object>> = {
  id: async () => (await import('./locales/id.ts')).id,
  en: async () => (await import('./locales/en.ts')).en,
};

/** Texts of desks that few people open, so that they do not weigh on the first load; each adds one key at the top. */
const DESKS: Record<Desk, Record<Language, () => Promise<object>>> = {
  credits: {
    id: async () => (await import('./locales/id.credits.ts')).idCredits,
    en: async () => (await import('./locales/en.credits.ts')).enCredits,
  },
  leads: {
    id: async () => (await import('./locales/id.leads.ts')).idLeads,
    en: async () => (await import('./locales/en.leads.ts')).enLeads,
  },
  operations: {
    id: async () => (await import('./locales/id.operations.ts')).idOperations,
    en: async () => (await import('./locales/en.operations.ts')).enOperations,
  },
  recipients: {
    id: async () => (await import('./locales/id.recipients.ts')).idRecipients,
    en: async () => (await import('./locales/en.recipients.ts')).enRecipients,
  },
  results: {
    id: async () => (await import('./locales/id.results.ts')).idResults,
    en: async () => (await import('./locales/en.results.ts')).enResults,
  },
  settings: {
    id: async () => (await import('./locales/id.settings.ts')).idSettings,
    en: async () => (await import('./locales/en.settings.ts')).enSettings,
  },
  templates: {
    id: async () => (await import('./locales/id.templates.ts')).idTemplates,
    en: async () => (await import('./locales/en.templates.ts')).enTemplates,
  },
};

type Desk = 'credits' | 'leads' | 'operations' | 'recipients' | 'results' | 'settings' | 'templates';

const opened = new Set<Desk>();

async function load(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', await CATALOGUES[language]());
  for (const desk of opened)
    if (i18next.getResource(language, 'translation', desk) === undefined)
      i18next.addResourceBundle(language, 'translation', await DESKS[desk][language](), true);
}

/** Makes the texts of these desks available, in this language and in those that are chosen later. */
async function loadDesks(...desks: Desk[]): Promise<void> {
  for (const desk of desks) opened.add(desk);
  await load(rememberedLanguage());
}

export const loadCreditsTexts = (): Promise<void> => loadDesks('credits');
/** With the words of bulk operations and of lists that are put in order, which stand at other desks. */
export const loadLeadsTexts = (): Promise<void> => loadDesks('leads', 'operations', 'settings');
export const loadOperationsTexts = (): Promise<void> => loadDesks('operations');
export const loadRecipientsTexts = (): Promise<void> => loadDesks('recipients');
export const loadResultsTexts = (): Promise<void> => loadDesks('results');
export const loadSettingsTexts = (): Promise<void> => loadDesks('settings');
export const loadTemplatesTexts = (): Promise<void> => loadDesks('templates');

export async function startI18n(): Promise<void> {
  const language = rememberedLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    supportedLngs: [...LANGUAGES],
    fallbackLng: false,
    resources: { [language]: { translation: await CATALOGUES[language]() } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
}

export async function changeLanguage(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}
