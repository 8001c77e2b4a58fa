import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { OperationTypeNode } from 'graphql';
import { createCache } from './cache.ts';
import type { LiveConnection } from './live-connection.ts';
import { NewestWins } from './newest-wins.ts';
import { persistedHash } from './persisted-hash.ts';
import { toProblem } from './problem.ts';

interface ClientOptions {
  live: LiveConnection;
  /** Called when the server says that nobody is signed in. */
  onUnauthenticated: () => void;
}

/** Production sends the id of a known document and never its text; the server answers nothing else from a browser. */
function transport(): ApolloLink {
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
  if (!import.meta.env.PROD) return http;
  const persisted = new PersistedQueryLink({
    generateHash: persistedHash,
    retry: () => false,
    disable: () => false,
  });
  return persisted.concat(http);
}

/** Names the document over WebSocket too: limits for strangers' documents do not apply to those we were built with. */
const withDocumentId = new ApolloLink((operation, forward) => {
  operation.extensions.persistedQuery = { version: 1, sha256Hash: persistedHash(operation.query) };
  return forward(operation);
});

export function createApolloClient({ live, onUnauthenticated }: ClientOptions): ApolloClient {
  const watchSession = new ErrorLink(({ error }) => {
    if (toProblem(error).code === 'UNAUTHENTICATED') onUnauthenticated();
  });
  const newest = new NewestWins();
  const split = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    newest.learn.concat(withDocumentId).concat(live.link),
    newest.correct.concat(transport()),
  );
  const client = new ApolloClient({
    link: watchSession.concat(split),
    cache: createCache(),
    enhancedClientAwareness: { transport: false },
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  client.onClearStore(async () => newest.clear());
  return client;
}
