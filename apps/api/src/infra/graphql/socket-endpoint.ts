import { randomUUID } from 'node:crypto';
import type http from 'node:http';
import { type ExecutionArgs, GraphQLError, getOperationAST, OperationTypeNode, parse, validate } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { UnauthenticatedError } from '../../kernel/errors.ts';
import { addressOf, credentialsOf, isForeignOrigin } from './caller.ts';
import type { RequestContext } from './context.ts';
import { parseWithinLimits } from './document-limits.ts';
import { presentError, toGraphQLError } from './errors.ts';
import type { GraphqlOptions } from './http-endpoint.ts';
import { documentIdOf } from './persisted-documents.ts';
import { SchemaNames } from './schema-names.ts';
import { withoutSentValues } from './sent-values.ts';
import { assertStorable } from './storable-text.ts';

const MAX_MESSAGE_BYTES = 256 * 1024;
const KEEP_ALIVE_MS = 12_000;
/** Close code that tells a client to come back and read afresh: this process may have missed something. */
const CLOSE_RESTART = 1012;
/** Close code of graphql-transport-ws for a client that may not connect. */
const CLOSE_FORBIDDEN = 4403;
/** How often open sockets are checked for sessions and keys that have ended, in ms; gate R11 allows five seconds. */
const CREDENTIAL_CHECK_MS = 2_000;

export interface SocketEndpoint {
  /** Closes every socket; clients reconnect and refetch. */
  disconnectAll: () => void;
  stop: () => Promise<void>;
}

/** Subscriptions at `/graphql` by the graphql-transport-ws protocol. Queries and mutations go over HTTP. */
export function createSocketEndpoint(options: GraphqlOptions): SocketEndpoint {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  options.httpServer.on('upgrade', (request, socket, head) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/graphql') return socket.destroy();
    if (credentialsOf(request).cookie && isForeignOrigin(request, options.publicUrl)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });
  const guests = new Guests(options);
  const names = new SchemaNames(options.schema);
  const presentAll = (errors: readonly GraphQLError[], payload: SubscribePayload, code = 'BAD_USER_INPUT') => {
    const requestId = randomUUID();
    const { query, variables } = payload;
    const hide = (message: string) => names.hide(withoutSentValues(message, { query, variables }), [query, variables]);
    return errors.map((error) => presentError(withCode(error, code), { requestId, log: options.log, hide }));
  };
  const server = useServer<ConnectionParams>(
    {
      schema: options.schema,
      onConnect: async ({ extra, connectionParams }) => {
        const principal = await principalOf(extra.request, connectionParams, options);
        if (principal) guests.add(extra.socket, principal.credentialId);
        return principal !== null;
      },
      onClose: ({ extra }) => guests.remove(extra.socket),
      onSubscribe: async ({ extra, connectionParams }, _id, payload) => {
        const requestId = randomUUID();
        try {
          const prepared = await prepare(extra.request, connectionParams, payload, { requestId, options });
          return 'problems' in prepared
            ? presentAll(prepared.problems, payload, 'GRAPHQL_VALIDATION_FAILED').map(asGraphQLError)
            : prepared;
        } catch (error) {
          return [asGraphQLError(presentError(toGraphQLError(error), { requestId, log: options.log }))];
        }
      },
      onError: (_context, _id, payload, errors) => presentAll(errors, payload),
      onNext: (_context, _id, payload, _args, result) =>
        result.errors ? { data: result.data ?? null, errors: presentAll(result.errors, payload) } : undefined,
    },
    sockets,
    KEEP_ALIVE_MS,
  );
  return {
    disconnectAll: () => {
      for (const client of sockets.clients) client.close(CLOSE_RESTART, 'Read afresh');
    },
    stop: async () => {
      guests.stop();
      await server.dispose();
      for (const client of sockets.clients) client.terminate();
    },
  };
}

/** Who sits on which socket. A socket is closed soon after its session or key has ended, whatever ended it. */
class Guests {
  readonly #options: Pick<GraphqlOptions, 'liveCredentials' | 'log'>;
  readonly #credentials = new Map<WebSocket, string>();
  readonly #timer: NodeJS.Timeout;
  #checking: Promise<void> | null = null;

  constructor(options: Pick<GraphqlOptions, 'liveCredentials' | 'log'>) {
    this.#options = options;
    this.#timer = setInterval(() => {
      this.#checking ??= this.#check().finally(() => {
        this.#checking = null;
      });
    }, CREDENTIAL_CHECK_MS);
  }

  add(socket: WebSocket, credentialId: string): void {
    this.#credentials.set(socket, credentialId);
  }

  remove(socket: WebSocket): void {
    this.#credentials.delete(socket);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #check(): Promise<void> {
    const ids = [...new Set(this.#credentials.values())];
    if (ids.length === 0) return;
    try {
      const live = await this.#options.liveCredentials(ids);
      // Somebody who came while the database was asked is not in `ids`.
      const ended = new Set(ids.filter((id) => !live.has(id)));
      for (const [socket, id] of this.#credentials)
        if (ended.has(id)) socket.close(CLOSE_FORBIDDEN, 'The session has ended.');
    } catch (error) {
      this.#options.log.debug({ err: error }, 'open sockets could not be checked; trying again');
    }
  }
}

type ConnectionParams = { authorization?: unknown } & Record<string, unknown>;

async function principalOf(
  request: http.IncomingMessage,
  params: ConnectionParams | undefined,
  options: GraphqlOptions,
) {
  const authorization = params?.authorization;
  const credentials = credentialsOf(request);
  const bearer = typeof authorization === 'string' ? authorization.replace(/^Bearer\s+/i, '') : credentials.bearer;
  try {
    return await options.authenticate({ ...credentials, bearer });
  } catch (error) {
    if (error instanceof UnauthenticatedError) return null;
    throw error;
  }
}

async function prepare(
  request: http.IncomingMessage,
  params: ConnectionParams | undefined,
  payload: SubscribePayload,
  { requestId, options }: { requestId: string; options: GraphqlOptions },
): Promise<ExecutionArgs | { problems: readonly GraphQLError[] }> {
  const principal = await principalOf(request, params, options);
  if (!principal) throw new UnauthenticatedError('The session has ended. Sign in again.');
  await options.limits.take('socketPerPrincipal', principal.credentialId);
  assertStorable(payload.variables);
  const id = documentIdOf(payload);
  const ours = id === null ? undefined : options.documents.find(id);
  if (id !== null && !ours && !payload.query)
    throw new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
  const document = ours
    ? parse(ours)
    : parseWithinLimits(options.schema, {
        source: payload.query,
        variables: payload.variables,
        mayIntrospect: false,
      });
  const problems = validate(options.schema, document);
  if (problems.length > 0) return { problems };
  const operation = getOperationAST(document, payload.operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw new GraphQLError('Only subscriptions go over WebSocket.', { extensions: { code: 'BAD_REQUEST' } });
  const contextValue: RequestContext = {
    requestId,
    address: addressOf(request, options.trustedProxies),
    userAgent: request.headers['user-agent'] ?? null,
    principal,
    setSessionCookie: () => {},
    loaders: new Map(),
  };
  return {
    schema: options.schema,
    document,
    contextValue,
    variableValues: payload.variables ?? null,
    operationName: payload.operationName ?? null,
  };
}

/** What graphql itself has against a document or its variables carries no code; Apollo adds one over HTTP, we do here. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  const ofGraphql = error.path === undefined && error.extensions.code === undefined;
  return ofGraphql ? new GraphQLError(error.message, { extensions: { code } }) : error;
}

function asGraphQLError(shown: { message: string; extensions?: Record<string, unknown> }): GraphQLError {
  return new GraphQLError(shown.message, { extensions: shown.extensions ?? {} });
}
