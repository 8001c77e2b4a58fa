import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { EditSearch } from '../api/edit-search.ts';

const route = getRouteApi('/shell/templates-desk/templates/$id/edit');

/** Which body is open, and how, lives in the address. */
export function useEditSearch() {
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const look = useCallback(
    (part: Partial<EditSearch>) =>
      void navigate({
        to: '/templates/$id/edit',
        params: { id },
        search: (before) => ({ ...before, ...part }),
        replace: true,
        resetScroll: false,
      }),
    [navigate, id],
  );
  return { id, search, look };
}
