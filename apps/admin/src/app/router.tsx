import type { ApolloClient } from '@apollo/client';
import { createRouter } from '@tanstack/react-router';
import type { LiveConnection } from '../lib/apollo/live-connection.ts';
import { CrashScreen } from './crash-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { publicRoutes } from './routes/public-routes.tsx';
import { rootRoute } from './routes/root-route.tsx';
import { shellRoutes } from './routes/shell-routes.tsx';
import { parseSearch, stringifySearch } from './search-params.ts';

const routeTree = rootRoute.addChildren([publicRoutes, shellRoutes]);

export function createAppRouter(context: { client: ApolloClient; live: LiveConnection }) {
  return createRouter({
    routeTree,
    context,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: CrashScreen,
    defaultNotFoundComponent: NotFoundScreen,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
