import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language, rememberedLanguage, rememberLanguage } from './language.ts';
import type { idSettings } from './locales/id.settings.ts';
import type { id } from './locales/id.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof id & typeof idSettings };
  }
}

/** Only the language in use is downloaded. */
const CATALOGUES: Record<Language, () => Promise<object>> = {
  id: async () => (await import('./locales/id.ts')).id,
  en: async () => (await import('./locales/en.ts')).en,
};

/** Texts of the settings desk: few people open it, so they do not weigh on the first load. */
const SETTINGS: Record<Language, () => Promise<object>> = {
  id: async () => (await import('./locales/id.settings.ts')).idSettings,
  en: async () => (await import('./locales/en.settings.ts')).enSettings,
};

let withSettings = false;

async function load(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', await CATALOGUES[language]());
  if (withSettings && !i18next.exists('settings.providers.title', { lng: language }))
    i18next.addResourceBundle(language, 'translation', await SETTINGS[language](), true);
}

/** Makes the texts of the settings desk available, in this language and in those that are chosen later. */
export async function loadSettingsTexts(): Promise<void> {
  withSettings = true;
  await load(rememberedLanguage());
}

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
