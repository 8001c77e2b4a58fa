import { createContext, useContext } from 'react';

/** Id of the account whose template is on the screen; null: the caller's own, or the platform's. */
export const TemplateAccount = createContext<string | null>(null);

export function useTemplateAccount(): string | null {
  return useContext(TemplateAccount);
}
