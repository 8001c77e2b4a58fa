import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { BadInputError, ForbiddenError, RateLimitedError, UnauthenticatedError } from '../../kernel/errors.ts';
import { isUnavailable } from '../database.ts';
import type { Log } from '../log.ts';

interface Shape {
  code: string;
  status: number;
  /** Told instead of the error's own message. */
  message?: string;
  extra?: Record<string, unknown>;
}

function shapeOf(error: unknown): Shape | null {
  if (error instanceof UnauthenticatedError) return { code: 'UNAUTHENTICATED', status: 401 };
  if (error instanceof ForbiddenError) return { code: 'FORBIDDEN', status: 403 };
  if (error instanceof BadInputError) return { code: 'BAD_USER_INPUT', status: 400 };
  if (isUnavailable(error))
    return {
      code: 'SERVICE_UNAVAILABLE',
      status: 503,
      message: 'The database is not available. Try again in a moment.',
    };
  if (error instanceof RateLimitedError)
    return { code: 'RATE_LIMITED', status: 429, extra: { retryAfterSeconds: error.retryAfterSeconds } };
  return null;
}

/** Gives the kernel's errors their GraphQL code and HTTP status; leaves everything else as it is. */
export function toGraphQLError(error: unknown): unknown {
  const shape = shapeOf(error);
  if (!shape || !(error instanceof Error)) return error;
  return new GraphQLError(shape.message ?? error.message, {
    originalError: error,
    extensions: { code: shape.code, ...shape.extra, http: { status: shape.status, headers: headersOf(error) } },
  });
}

function headersOf(error: Error): HeaderMap {
  const headers = new HeaderMap();
  if (error instanceof RateLimitedError) headers.set('retry-after', String(error.retryAfterSeconds));
  return headers;
}

/** Codes whose message is meant for the caller. Everything else is a bug: logged, and told without details. */
const TOLD_CODES = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'SERVICE_UNAVAILABLE',
  'RATE_LIMITED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'INTROSPECTION_DISABLED',
  'LIMIT_EXCEEDED',
  'STREAM_OVERFLOW',
]);

export interface Presentation {
  requestId: string;
  log: Log;
  /** Takes out of what graphql has against a document or its variables what does not belong into an answer. */
  hide?: (message: string) => string;
}

/** The error as the caller sees it: always a code and the request id, never a stack or a name from inside. */
export function presentError(error: unknown, { requestId, log, hide }: Presentation): GraphQLFormattedError {
  const original = error instanceof GraphQLError && error.originalError ? error.originalError : error;
  const known = toGraphQLError(original);
  // What graphql found out itself (a variable that does not fit) keeps the code that it was given.
  const shown = known === original ? error : known;
  const location = error instanceof GraphQLError ? { ...(error.path ? { path: error.path } : {}) } : {};
  if (shown instanceof GraphQLError && TOLD_CODES.has(String(shown.extensions.code))) {
    const { http: _http, stacktrace: _stack, ...extensions } = shown.extensions;
    const message = withoutSuggestion(shown.message);
    const ofDocument = shown === error && shown.path === undefined;
    return {
      message: ofDocument && hide ? hide(message) : message,
      ...location,
      extensions: { ...extensions, requestId },
    };
  }
  log.error({ err: original, requestId }, 'request failed');
  return {
    message: 'Something went wrong on our side. Nothing was lost; please tell us the request id.',
    ...location,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}

/** graphql-js adds "Did you mean …?" with names from the schema; a stranger must not learn them. */
export function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean .*$/s, '');
}
