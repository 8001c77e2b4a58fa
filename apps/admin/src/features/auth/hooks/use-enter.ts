import { useApolloClient } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Only a path of this site: an address such as `//elsewhere.example` would send people away. */
export function safeReturnPath(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])/.test(path) ? path : '/';
}

/** After a session was made: forget what a visitor saw and go where the person wanted to go. */
export function useEnter(): (redirect: string | undefined) => Promise<void> {
  const client = useApolloClient();
  const router = useRouter();
  return useCallback(
    async (redirect) => {
      await client.clearStore();
      router.history.push(safeReturnPath(redirect));
    },
    [client, router],
  );
}
