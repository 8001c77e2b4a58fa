import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { GraphqlError } from './graphql-client.ts';

export interface SocketIdentity {
  bearer?: string;
  headers?: Record<string, string>;
}

/** What one subscription has received so far. */
export interface Received<T> {
  events: T[];
  errors: readonly GraphqlError[] | null;
  /** True when the server said that nothing more comes. */
  completed: boolean;
  /** How often the connection was (re)made. */
  connections: number;
  /** Resolves once the first connection was made or refused. */
  tried: Promise<void>;
  stop: () => Promise<void>;
}

/** A graphql-ws client as a program would use it: it comes back after a broken connection. */
export function subscribe<T>(
  url: string,
  identity: SocketIdentity,
  request: { query: string; variables?: Record<string, unknown>; onConnected?: () => void },
): Received<T> {
  const first = Promise.withResolvers<void>();
  const received: Received<T> = {
    events: [],
    errors: null,
    completed: false,
    connections: 0,
    tried: first.promise,
    stop: async () => {},
  };
  const client = openClient(url, identity, {
    connected: () => {
      received.connections += 1;
      first.resolve();
      request.onConnected?.();
    },
    closed: () => first.resolve(),
  });
  const end = client.subscribe<T>(
    { query: request.query, ...(request.variables ? { variables: request.variables } : {}) },
    {
      next: ({ data, errors }) => {
        if (data) received.events.push(data);
        if (errors) received.errors = errors as unknown as GraphqlError[];
      },
      error: (error) => {
        received.errors = Array.isArray(error) ? error : [{ message: describe(error), extensions: { code: 'CLOSED' } }];
      },
      complete: () => {
        received.completed = true;
      },
    },
  );
  received.stop = async () => {
    end();
    await client.dispose();
  };
  return received;
}

function openClient(url: string, identity: SocketIdentity, on: { connected: () => void; closed: () => void }): Client {
  class SocketWithHeaders extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers: identity.headers ?? {} });
    }
  }
  return createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: SocketWithHeaders,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 100)),
    shouldRetry: (reason) => !(isClose(reason) && reason.code >= 4400 && reason.code < 4500),
    ...(identity.bearer ? { connectionParams: { authorization: `Bearer ${identity.bearer}` } } : {}),
    on,
  });
}

function isClose(reason: unknown): reason is { code: number; reason: string } {
  return typeof reason === 'object' && reason !== null && 'code' in reason && typeof reason.code === 'number';
}

function describe(reason: unknown): string {
  return isClose(reason) ? `closed with ${reason.code} ${reason.reason}` : String(reason);
}
