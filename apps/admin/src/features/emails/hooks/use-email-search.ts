import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { EmailSearch } from '../api/email-search.ts';

const route = getRouteApi('/shell/emails');

/** The filters live in the address. Typing replaces the entry in the history, so that Back leaves the list. */
export function useEmailSearch(): {
  search: EmailSearch;
  change: (part: Partial<EmailSearch>) => void;
  reset: () => void;
} {
  const search = route.useSearch();
  const navigate = useNavigate();
  const change = useCallback(
    (part: Partial<EmailSearch>) => {
      void navigate({ to: '/emails', search: (before) => ({ ...before, ...part }), replace: true });
    },
    [navigate],
  );
  const reset = useCallback(() => {
    void navigate({ to: '/emails', search: {}, replace: true });
  }, [navigate]);
  return { search, change, reset };
}
