import { UnauthenticatedError } from '../../kernel/errors.ts';
import type { Principal } from '../../kernel/principal.ts';

/** What a resolver knows of the request it serves. */
export interface RequestContext {
  /** Shown to people with an error, and logged. */
  requestId: string;
  /** Network address of the caller. */
  address: string;
  userAgent: string | null;
  principal: Principal | null;
  /** Puts the session cookie on the answer, or takes it away; does nothing over WebSocket. */
  setSessionCookie: (token: string | null) => void;
  /** Batching loaders of this request, made on first use. */
  loaders: Map<string, unknown>;
}

/** The caller; throws UnauthenticatedError for a visitor. */
export function callerOf(context: RequestContext): Principal {
  if (!context.principal) throw new UnauthenticatedError('Sign in first.');
  return context.principal;
}

/** The loader `name` of this request. */
export function loaderOf<T>(context: RequestContext, name: string, make: () => T): T {
  let loader = context.loaders.get(name) as T | undefined;
  if (!loader) {
    loader = make();
    context.loaders.set(name, loader);
  }
  return loader;
}
