import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { idLeads } from '../../../lib/i18n/locales/id.leads.ts';

/** Codes of the API that the desk has words for. */
export type RefusalCode = keyof (typeof idLeads)['leads']['refused'];

export interface Refusable {
  userErrors: readonly { code: RefusalCode }[];
}

/** Why something was not done, in words; undefined: it was done, or there was no answer, which is told elsewhere. */
export function useRefusalText(): (payload: Refusable | undefined) => string | undefined {
  const { t } = useTranslation();
  return useCallback(
    (payload) => {
      const [refusal] = payload?.userErrors ?? [];
      return refusal && t(`leads.refused.${refusal.code}`);
    },
    [t],
  );
}
