import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import type { CreditsSearch } from '../api/credits-search.ts';
import { AccountScreen } from './account-screen.tsx';
import { AccountsScreen } from './accounts-screen.tsx';

const route = getRouteApi('/shell/credits');

/** People of a shop see their own account; super admins all, or the one in the address. */
export function CreditsScreen() {
  const superAdmin = useIsSuperAdmin();
  const search = route.useSearch();
  const navigate = useNavigate();
  const change = useCallback(
    (part: Partial<CreditsSearch>) =>
      void navigate({ to: '/credits', search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  if (superAdmin && !search.account) return <AccountsScreen search={search} onChange={change} />;
  const accountId = superAdmin ? (search.account ?? null) : null;
  return <AccountScreen key={accountId ?? 'own'} accountId={accountId} search={search} onChange={change} />;
}
