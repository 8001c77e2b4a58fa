import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from './language.ts';

export function useLanguage(): { language: Language } {
  const { i18n } = useTranslation();
  return { language: isLanguage(i18n.language) ? i18n.language : 'id' };
}
