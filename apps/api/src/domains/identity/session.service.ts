import type { Database } from '../../infra/database.ts';
import type { Credentials } from '../../infra/graphql/caller.ts';
import type { Limits } from '../../infra/limits.ts';
import type { EntityManager, Orm } from '../../infra/orm.ts';
import type { Secrets } from '../../infra/secrets.ts';
import type { Clock } from '../../kernel/clock.ts';
import { UnauthenticatedError } from '../../kernel/errors.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import { type Principal, Role } from '../../kernel/principal.ts';
import { API_KEY_PREFIX } from './api-key.service.ts';
import { InvalidCredentials } from './identity.errors.ts';
import type { LinksService } from './links.service.ts';
import { passwordMatches } from './password.ts';
import { LinkPurpose, Session } from './session.entity.ts';
import { findApiKey, findLiveCredentials, findSession } from './session.queries.ts';
import { User, UserState } from './user.entity.ts';

const SESSION_LIFETIME_MS = 30 * 24 * 3_600_000;

export interface SignedIn {
  /** Bearer token; shown to the caller once. */
  token: string;
  principal: Principal;
}

interface Deps {
  orm: Orm;
  database: Database;
  secrets: Secrets;
  limits: Limits;
  links: LinksService;
  clock: Clock;
  ids: IdGenerator;
}

/** Signing in and out, and recognising who calls. */
export class SessionService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Throws InvalidCredentials, or RateLimitedError after ten tries from one address or for one e-mail. */
  async signIn(input: { email: string; password: string; address: string }): Promise<SignedIn> {
    const email = input.email.toLowerCase();
    await this.#deps.limits.take('signInPerAddress', input.address);
    await this.#deps.limits.take('signInPerEmail', email);
    const em = this.#deps.orm.em.fork();
    const user = await em.findOne(User, { email });
    // Outside of any transaction: comparing takes long on purpose, and must not hold a connection meanwhile.
    const matches = await passwordMatches(user?.passwordHash ?? null, input.password);
    if (!user || !matches || user.state !== UserState.ACTIVE) throw new InvalidCredentials();
    const signedIn = this.open(em, user);
    await em.flush();
    return signedIn;
  }

  /** Throws LinkInvalid, or RateLimitedError. */
  async signInByLink(input: { token: string; address: string }): Promise<SignedIn> {
    await this.#deps.limits.take('linkPerAddress', input.address);
    return this.#deps.orm.em.fork().transactional(async (em) => {
      const user = await this.#deps.links.redeem(em, LinkPurpose.SIGN_IN, input.token);
      if (user.state !== UserState.ACTIVE) throw new InvalidCredentials();
      return this.open(em, user);
    });
  }

  /** Opens a session; it is written when the caller flushes or commits. */
  open(em: EntityManager, user: User): SignedIn {
    const now = this.#deps.clock.now();
    const token = this.#deps.secrets.newToken();
    const session = em.create(Session, {
      id: this.#deps.ids.next(),
      user,
      tokenHash: this.#deps.secrets.hashToken(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_LIFETIME_MS),
    });
    user.lastSignedInAt = now;
    return {
      token,
      principal: personOf(session.id, { userId: user.id, accountId: user.account?.id ?? null, role: user.role }),
    };
  }

  /** Ends the caller's session; false when an API key calls. */
  async revoke(principal: Principal): Promise<boolean> {
    if (principal.kind !== 'person') return false;
    const ended = await this.#deps.orm.em
      .fork()
      .nativeUpdate(Session, { id: principal.credentialId, revokedAt: null }, { revokedAt: this.#deps.clock.now() });
    return ended === 1;
  }

  /** Ends every session of a user, in the caller's transaction. */
  async revokeAll(em: EntityManager, user: User): Promise<void> {
    await em.nativeUpdate(Session, { user, revokedAt: null }, { revokedAt: this.#deps.clock.now() });
  }

  /** Null for a visitor or an ended cookie; a wrong bearer token throws UnauthenticatedError. */
  async authenticate(credentials: Credentials): Promise<Principal | null> {
    const { bearer, cookie } = credentials;
    const token = bearer ?? cookie;
    if (!token) return null;
    const principal = await this.#find(token);
    if (!principal && bearer) throw new UnauthenticatedError('The token is not valid, or not any more.');
    return principal;
  }

  /** Those of the given sessions and API keys that still open something: not revoked, not expired, not of a disabled user. */
  async liveCredentials(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return findLiveCredentials(this.#deps.database, ids);
  }

  async #find(token: string): Promise<Principal | null> {
    const hash = this.#deps.secrets.hashToken(token);
    if (token.startsWith(API_KEY_PREFIX)) {
      const key = await findApiKey(this.#deps.database, hash);
      if (!key) return null;
      return {
        kind: 'apiKey',
        userId: null,
        accountId: key.account_id,
        role: Role.AFFILIATE,
        scopes: new Set(key.scopes),
        credentialId: key.id,
      };
    }
    const session = await findSession(this.#deps.database, hash);
    if (!session) return null;
    return personOf(session.id, { userId: session.user_id, accountId: session.account_id, role: session.role });
  }
}

function personOf(sessionId: string, user: { userId: string; accountId: string | null; role: Role }): Principal {
  return { kind: 'person', ...user, scopes: new Set(), credentialId: sessionId };
}
