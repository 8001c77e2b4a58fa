import type { ApolloClient } from '@apollo/client';
import type { LiveConnection } from '../lib/apollo/live-connection.ts';
import type { createAppRouter } from './router.tsx';

interface SessionParts {
  client: ApolloClient;
  live: LiveConnection;
  router: ReturnType<typeof createAppRouter>;
}

/** Pages a visitor may see; being signed out is no reason to leave them. */
const PUBLIC_PATHS = ['/sign-in', '/forgot-password', '/reset-password', '/invitation'];

/** The session ended somewhere else (expired, revoked): forget its data and come back here after signing in again. */
export function leaveSession({ client, live, router }: SessionParts): void {
  live.stop();
  const { pathname, href } = router.state.location;
  if (PUBLIC_PATHS.some((path) => pathname.startsWith(path))) return;
  void router.navigate({ to: '/sign-in', search: { redirect: href }, replace: true });
  void client.clearStore();
}
