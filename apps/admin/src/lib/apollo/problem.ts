import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** An error as a person can use it: what kind, which request, how long to wait. */
export interface Problem {
  /** `extensions.code` of the API, or NETWORK, HTTP_<status>, CLIENT for what never became a GraphQL answer. */
  code: string;
  message: string;
  requestId: string | undefined;
  retryAfterSeconds: number | undefined;
}

interface ErrorShape {
  message?: unknown;
  extensions?: Record<string, unknown> | undefined;
}

function fromGraphqlError(error: ErrorShape, fallbackCode: string): Problem {
  const { code, requestId, retryAfterSeconds } = error.extensions ?? {};
  return {
    code: typeof code === 'string' ? code : fallbackCode,
    message: String(error.message ?? ''),
    requestId: typeof requestId === 'string' ? requestId : undefined,
    retryAfterSeconds: typeof retryAfterSeconds === 'number' ? retryAfterSeconds : undefined,
  };
}

/** Refusals such as 429 carry a GraphQL answer in a body that Apollo does not read for us. */
function fromServerError(error: ServerError): Problem {
  const code = `HTTP_${error.statusCode}`;
  const retryAfter = Number(error.response.headers.get('retry-after') ?? Number.NaN);
  const base: Problem = {
    code: error.statusCode === 429 ? 'RATE_LIMITED' : error.statusCode === 401 ? 'UNAUTHENTICATED' : code,
    message: error.message,
    requestId: error.response.headers.get('x-request-id') ?? undefined,
    retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : undefined,
  };
  try {
    const body: { errors?: ErrorShape[] } = JSON.parse(error.bodyText);
    const first = body.errors?.[0];
    if (!first) return base;
    const told = fromGraphqlError(first, base.code);
    return {
      ...told,
      requestId: told.requestId ?? base.requestId,
      retryAfterSeconds: told.retryAfterSeconds ?? base.retryAfterSeconds,
    };
  } catch {
    return base;
  }
}

/** Turns whatever Apollo, the network or our own code threw into one shape. */
export function toProblem(error: unknown): Problem {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    return fromGraphqlError(first ?? { message: error.message }, 'INTERNAL_SERVER_ERROR');
  }
  if (ServerError.is(error)) return fromServerError(error);
  const message = error instanceof Error ? error.message : String(error);
  // fetch() rejects with a TypeError and nothing else when no connection could be made.
  const code = error instanceof TypeError && /fetch|network|load/i.test(message) ? 'NETWORK' : 'CLIENT';
  return { code, message, requestId: undefined, retryAfterSeconds: undefined };
}
