import { randomUUID } from 'node:crypto';
import type http from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { ForbiddenError } from '../../kernel/errors.ts';
import { type Principal, Role } from '../../kernel/principal.ts';
import type { Limits } from '../limits.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { type Authenticate, addressOf, credentialsOf, isForeignOrigin, SESSION_COOKIE } from './caller.ts';
import type { RequestContext } from './context.ts';
import { parseWithinLimits } from './document-limits.ts';
import { presentError, toGraphQLError } from './errors.ts';
import { documentIdOf, type PersistedDocuments } from './persisted-documents.ts';
import { SchemaNames } from './schema-names.ts';
import { withoutSentValues } from './sent-values.ts';
import { assertStorable } from './storable-text.ts';

/** Largest request body: a mail with 14 MB of files in base64, or a batch of mails. */
const MAX_BODY = '22mb';
const SESSION_COOKIE_SECONDS = 30 * 86_400;

export interface GraphqlOptions {
  schema: GraphQLSchema;
  httpServer: http.Server;
  authenticate: Authenticate;
  /** Those of the given credentials (`Principal.credentialId`) that are still good. */
  liveCredentials: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  limits: Limits;
  documents: PersistedDocuments;
  publicUrl: string;
  /** Proxies of ours in front, whose X-Forwarded-For entries are believed. */
  trustedProxies: number;
  log: Log;
  metrics: Metrics;
}

/** What the first middlewares learn of a request, for the later ones. */
interface Locals {
  requestId: string;
  principal: Principal | null;
}

/** `/graphql` over HTTP: who calls, limits, our own documents by id, then Apollo. */
export async function createHttpEndpoint(
  options: GraphqlOptions,
): Promise<{ router: Router; stop: () => Promise<void> }> {
  const names = new SchemaNames(options.schema);
  const apollo = new ApolloServer<RequestContext>({
    schema: options.schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: options.httpServer, stopGracePeriodMillis: 2_000 }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      {
        requestDidStart: async () => ({
          didResolveOperation: async ({ operation }) => assertNoSubscription(operation),
          willSendResponse: async (request) => present(request, { ...options, names }),
        }),
      },
    ],
  });
  await apollo.start();
  const router = Router();
  router.use(identify(options));
  router.use(express.json({ limit: MAX_BODY }), checkDocument(options));
  router.use(
    expressMiddleware(apollo, {
      context: async ({ req, res }) => contextOf(req, res, options),
    }),
  );
  router.use(answerError(options));
  return { router, stop: () => apollo.stop() };
}

function assertNoSubscription(operation: OperationDefinitionNode | undefined): void {
  if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
    throw new GraphQLError('Subscriptions go over WebSocket.', {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    });
}

type ResponseEvent = {
  request: { query?: string | undefined; variables?: unknown };
  response: { body: unknown };
  contextValue: RequestContext;
  operation?: { operation: string } | null | undefined;
};

/** Errors get their public form here, where the request id is known. */
async function present(
  request: ResponseEvent & { errors?: readonly GraphQLError[] | undefined },
  options: GraphqlOptions & { names: SchemaNames },
): Promise<void> {
  const { body } = request.response as { body: { kind: string; singleResult?: { errors?: unknown } } };
  const failed = (request.errors?.length ?? 0) > 0;
  options.metrics.graphqlRequests.inc({
    kind: request.operation?.operation ?? 'unknown',
    result: failed ? 'error' : 'ok',
  });
  if (!failed || body.kind !== 'single' || !body.singleResult) return;
  const { requestId, principal } = request.contextValue;
  const { query = '', variables } = request.request;
  const hide = (message: string) => {
    const shown = withoutSentValues(message, { query, variables });
    return mayIntrospect(principal) ? shown : options.names.hide(shown, [query, variables]);
  };
  body.singleResult.errors = request.errors!.map((error) => presentError(error, { requestId, log: options.log, hide }));
}

/** The schema is shown to super admins only, for GraphiQL. */
function mayIntrospect(principal: Principal | null): boolean {
  return principal?.kind === 'person' && principal.role === Role.SUPER_ADMIN;
}

function identify(options: GraphqlOptions) {
  return async (request: Request, response: Response<unknown, Locals>, next: NextFunction) => {
    response.locals.requestId = randomUUID();
    response.locals.principal = null;
    response.setHeader('x-request-id', response.locals.requestId);
    const credentials = credentialsOf(request);
    if (!credentials.bearer && credentials.cookie && isForeignOrigin(request, options.publicUrl))
      throw new ForbiddenError('This page may not act with your session.');
    const principal = await options.authenticate(credentials);
    response.locals.principal = principal;
    if (principal) await options.limits.take('apiPerPrincipal', principal.credentialId);
    else await options.limits.take('anonymousPerAddress', addressOf(request, options.trustedProxies));
    next();
  };
}

/** Replaces the id of one of our documents by its text; checks everything else against the limits for strangers. */
function checkDocument(options: GraphqlOptions) {
  return (request: Request, response: Response<unknown, Locals>, next: NextFunction) => {
    if (request.method === 'POST') assertShape(request.body);
    const { body } = request;
    const variables: unknown = request.method === 'GET' ? variablesInAddress(request) : body?.variables;
    assertStorable(variables);
    const id = documentIdOf(body);
    if (id !== null && typeof body.query !== 'string') {
      const text = options.documents.find(id);
      if (!text) {
        const error = new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
        response.json({ errors: [presentError(error, { requestId: response.locals.requestId, log: options.log })] });
        return;
      }
      const { documentId: _id, extensions: _extensions, ...rest } = body;
      request.body = { ...rest, query: text };
      next();
      return;
    }
    const source = request.method === 'GET' ? request.query.query : body?.query;
    if (typeof source === 'string') {
      assertStorable(source);
      parseWithinLimits(options.schema, {
        source,
        variables,
        mayIntrospect: mayIntrospect(response.locals.principal),
      });
    }
    next();
  };
}

/** What a POST must be before anybody looks into it; throws a GraphQLError with status 400. */
function assertShape(body: unknown): void {
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const refuse = (message: string) => {
    throw new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
  };
  if (Array.isArray(body)) refuse('One operation a request: batches are not offered.');
  if (!isObject(body)) refuse('Send a JSON object with Content-Type: application/json.');
  const { query, variables, operationName, extensions } = body as Record<string, unknown>;
  if (typeof query !== 'string' && documentIdOf(body) === null) refuse('"query" must be a text.');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    refuse('"operationName" must be a text.');
  for (const [name, value] of Object.entries({ variables, extensions }))
    if (value !== undefined && value !== null && !isObject(value)) refuse(`"${name}" must be an object.`);
}

/** Variables of a GET; undefined when there are none or they are not JSON, which Apollo refuses itself. */
function variablesInAddress(request: Request): unknown {
  try {
    return typeof request.query.variables === 'string' ? JSON.parse(request.query.variables) : undefined;
  } catch {
    return undefined;
  }
}

function contextOf(request: Request, response: Response, options: GraphqlOptions): RequestContext {
  const locals = response.locals as Locals;
  const secure = options.publicUrl.startsWith('https:');
  return {
    requestId: locals.requestId,
    address: addressOf(request, options.trustedProxies),
    userAgent: request.headers['user-agent'] ?? null,
    principal: locals.principal,
    setSessionCookie: (token) => {
      const shared = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
      if (token) response.cookie(SESSION_COOKIE, token, { ...shared, maxAge: SESSION_COOKIE_SECONDS * 1000 });
      else response.clearCookie(SESSION_COOKIE, shared);
    },
    loaders: new Map(),
  };
}

/** Errors from before Apollo: same shape as Apollo's. */
function answerError(options: GraphqlOptions) {
  return (error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const { requestId } = response.locals as Partial<Locals>;
    const shown = presentError(asGraphql(error), { requestId: requestId ?? randomUUID(), log: options.log });
    const known = toGraphQLError(error);
    const http = known instanceof GraphQLError ? (known.extensions.http as { status?: number } | undefined) : undefined;
    if (shown.extensions?.code === 'RATE_LIMITED')
      response.setHeader('retry-after', String(shown.extensions.retryAfterSeconds));
    response.status(http?.status ?? bodyParserStatus(error) ?? 500).json({ errors: [shown] });
  };
}

function asGraphql(error: unknown): unknown {
  const status = bodyParserStatus(error);
  if (status === null) return error;
  const message = status === 413 ? 'The request is too large.' : 'The request body cannot be read.';
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}

/** body-parser marks its errors with a 4xx status. */
function bodyParserStatus(error: unknown): number | null {
  if (!(error instanceof Error) || error instanceof GraphQLError || !('status' in error)) return null;
  return typeof error.status === 'number' && error.status < 500 ? error.status : null;
}
