import { ApolloLink } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { type Client, CloseCode, createClient } from 'graphql-ws';

/** What the header says about live updates. `since` is a time in milliseconds. */
export type LiveState =
  | { status: 'off' }
  | { status: 'connecting' }
  | { status: 'live'; since: number }
  | { status: 'reconnecting'; since: number; reason: LiveProblem };

/** Why there are no live updates: the network of this device, the server, or the session. */
export type LiveProblem = 'device-offline' | 'server-unreachable' | 'session-ended';

/** The longest pause between two tries to connect, milliseconds. */
const MAX_RETRY_DELAY_MS = 15_000;

/** The server must answer a ping within this time, milliseconds; without it a dead network looks alive for minutes. */
const PONG_DEADLINE_MS = 5_000;
const PING_EVERY_MS = 12_000;

/** Close codes with which the server says that nobody is signed in (graphql-ws uses 4401 and 4403). */
const SESSION_ENDED_CODES: readonly number[] = [CloseCode.Unauthorized, CloseCode.Forbidden];

/** One WebSocket for all subscriptions of a signed-in person, opened with the shell and closed with the session. */
export class LiveConnection {
  readonly link: ApolloLink;
  #client: Client | undefined;
  #wsLink: GraphQLWsLink | undefined;
  #state: LiveState = { status: 'off' };
  #connectedBefore = false;
  #pongTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #stateListeners = new Set<() => void>();
  readonly #reconnectListeners = new Set<() => void>();
  readonly #sessionEndedListeners = new Set<() => void>();

  constructor(private readonly url: string) {
    this.link = new ApolloLink((operation) => {
      if (!this.#wsLink) this.start();
      if (!this.#wsLink) throw new Error('The live connection did not start.');
      return this.#wsLink.request(operation);
    });
  }

  /** For useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  };

  readonly getState = (): LiveState => this.#state;

  /** Called after a lost connection came back: events may have been missed meanwhile. */
  onReconnected(listener: () => void): () => void {
    this.#reconnectListeners.add(listener);
    return () => this.#reconnectListeners.delete(listener);
  }

  onSessionEnded(listener: () => void): () => void {
    this.#sessionEndedListeners.add(listener);
    return () => this.#sessionEndedListeners.delete(listener);
  }

  start(): void {
    if (this.#client) return;
    this.#setState({ status: 'connecting' });
    const client: Client = createClient({
      url: this.url,
      lazy: false,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => this.#client === client,
      retryWait: (retries) => waitBeforeRetry(retries),
      keepAlive: PING_EVERY_MS,
      onNonLazyError: (reason) => this.#lost(reason),
    });
    client.on('connected', () => this.#connected(client));
    client.on('closed', (event) => {
      if (this.#client === client) this.#lost(event);
    });
    client.on('ping', (received) => {
      if (received) return;
      this.#pongTimer = setTimeout(() => client.terminate(), PONG_DEADLINE_MS);
    });
    client.on('pong', (received) => {
      if (received) clearTimeout(this.#pongTimer);
    });
    this.#client = client;
    this.#wsLink = new GraphQLWsLink(client);
  }

  stop(): void {
    const client = this.#client;
    this.#client = undefined;
    this.#wsLink = undefined;
    this.#connectedBefore = false;
    clearTimeout(this.#pongTimer);
    this.#setState({ status: 'off' });
    void client?.dispose();
  }

  #connected(client: Client): void {
    if (this.#client !== client) return;
    this.#setState({ status: 'live', since: Date.now() });
    if (this.#connectedBefore) for (const listener of this.#reconnectListeners) listener();
    this.#connectedBefore = true;
  }

  #lost(reason: unknown): void {
    clearTimeout(this.#pongTimer);
    const ended = SESSION_ENDED_CODES.includes(closeCodeOf(reason));
    const problem: LiveProblem = ended ? 'session-ended' : navigator.onLine ? 'server-unreachable' : 'device-offline';
    const since = this.#state.status === 'reconnecting' ? this.#state.since : Date.now();
    this.#setState({ status: 'reconnecting', since, reason: problem });
    if (ended) for (const listener of this.#sessionEndedListeners) listener();
  }

  #setState(state: LiveState): void {
    this.#state = state;
    for (const listener of this.#stateListeners) listener();
  }
}

function closeCodeOf(reason: unknown): number {
  return typeof reason === 'object' && reason !== null && 'code' in reason ? Number(reason.code) : 0;
}

/** Exponential with full jitter, cut short when the device is back online. */
function waitBeforeRetry(retries: number): Promise<void> {
  const delay = Math.random() * Math.min(MAX_RETRY_DELAY_MS, 500 * 2 ** retries) + 250;
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, delay);
    addEventListener('online', done);
  });
}
