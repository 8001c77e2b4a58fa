import type { IncomingMessage } from 'node:http';
import { UnauthenticatedError } from '../../kernel/errors.ts';
import type { Principal } from '../../kernel/principal.ts';

export const SESSION_COOKIE = 'merpati_session';

/** What a request carries to prove who sent it. */
export interface Credentials {
  bearer: string | null;
  cookie: string | null;
}

/** Finds the person or key behind credentials; null for a visitor. Throws UnauthenticatedError for a wrong bearer. */
export type Authenticate = (credentials: Credentials) => Promise<Principal | null>;

export function credentialsOf(request: IncomingMessage): Credentials {
  const authorization = request.headers.authorization ?? '';
  const bearer = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? null;
  return { bearer, cookie: cookieOf(request.headers.cookie ?? '', SESSION_COOKIE) };
}

/** Whoever sent a request that is not GraphQL; null for visitors and wrong bearers alike. */
export async function callerBehind(authenticate: Authenticate, request: IncomingMessage): Promise<Principal | null> {
  try {
    return await authenticate(credentialsOf(request));
  } catch (error) {
    if (error instanceof UnauthenticatedError) return null;
    throw error;
  }
}

function cookieOf(header: string, name: string): string | null {
  for (const part of header.split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return decodeURIComponent(value.join('='));
  }
  return null;
}

/** A browser tells where a request comes from; a foreign page must not act with our cookie. */
export function isForeignOrigin(request: IncomingMessage, publicUrl: string): boolean {
  const { origin } = request.headers;
  if (!origin) return false;
  if (origin === new URL(publicUrl).origin) return false;
  try {
    return new URL(origin).host !== request.headers.host;
  } catch {
    return true;
  }
}

/**
 * `203.0.113.7`; IPv4 mapped into IPv6 is shown as IPv4. Each of our own proxies adds one entry to X-Forwarded-For; what stands
 * before those was written by the caller and is not believed.
 */
export function addressOf(request: IncomingMessage, trustedProxies: number): string {
  const header = request.headers['x-forwarded-for'];
  const forwarded = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').map((entry) => entry.trim());
  const chain = [...forwarded.filter((entry) => entry !== ''), request.socket.remoteAddress ?? 'unknown'];
  return chain[Math.max(0, chain.length - 1 - trustedProxies)]!.replace(/^::ffff:/, '');
}
