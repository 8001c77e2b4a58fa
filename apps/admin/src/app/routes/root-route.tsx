import type { ApolloClient } from '@apollo/client';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import type { LiveConnection } from '../../lib/apollo/live-connection.ts';

interface RouterContext {
  client: ApolloClient;
  live: LiveConnection;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({ component: Outlet });
