import { ApolloProvider } from '@apollo/client/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import '@mantine/core/styles.layer.css';
import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';
import { RouterProvider } from '@tanstack/react-router';
import { createApolloClient } from '../lib/apollo/client.ts';
import { LiveConnection } from '../lib/apollo/live-connection.ts';
import { LiveContext } from '../lib/apollo/live-context.ts';
import { cssVariables, theme } from '../lib/theme.ts';
import './global.css';
import { createAppRouter } from './router.tsx';
import { leaveSession } from './session-end.ts';

/** The same key is read by public/color-scheme.js before the first paint. */
const colorScheme = localStorageColorSchemeManager({ key: 'merpati.color-scheme' });

const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
const live = new LiveConnection(`${scheme}://${location.host}/graphql`);
const client = createApolloClient({ live, onUnauthenticated: () => leaveSession({ client, live, router }) });
const router = createAppRouter({ client, live });
live.onSessionEnded(() => leaveSession({ client, live, router }));

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={colorScheme}
    >
      <Notifications position="bottom-right" transitionDuration={120} />
      <ApolloProvider client={client}>
        <LiveContext value={live}>
          <RouterProvider router={router} />
        </LiveContext>
      </ApolloProvider>
    </MantineProvider>
  );
}
