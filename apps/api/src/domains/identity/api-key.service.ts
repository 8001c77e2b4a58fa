import type { Orm } from '../../infra/orm.ts';
import type { Secrets } from '../../infra/secrets.ts';
import type { Clock } from '../../kernel/clock.ts';
import { fromPublicId, type IdGenerator } from '../../kernel/ids.ts';
import type { Page, PageRequest } from '../../kernel/page.ts';
import { ApiScope, type Principal, Role } from '../../kernel/principal.ts';
import type { AccountService } from './account.service.ts';
import { ApiKey } from './api-key.entity.ts';
import { AccountRequired, ExpiryInPast, NotFound, ScopeForbidden, ScopesEmpty } from './identity.errors.ts';
import { checkedName, newestFirst, ownAccount } from './listing.ts';
import { User } from './user.entity.ts';

/** Every key begins with it, so that scanners for leaked secrets find it. */
export const API_KEY_PREFIX = 'mrp_';
const SHOWN_CHARACTERS = 10;

interface Deps {
  orm: Orm;
  secrets: Secrets;
  clock: Clock;
  ids: IdGenerator;
  accounts: AccountService;
}

/** Keys of programs. */
export class ApiKeyService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** The secret is returned this once. Throws NameInvalid, ScopesEmpty, ScopeForbidden, ExpiryInPast, AccountRequired, AccountNotFound. */
  async create(
    principal: Principal,
    input: { name: string; scopes: ApiScope[]; expiresAt: Date | null; accountId: string | null },
  ): Promise<{ apiKey: ApiKey; secret: string }> {
    const { orm, secrets, clock, ids, accounts } = this.#deps;
    const name = checkedName(input.name);
    if (input.scopes.length === 0) throw new ScopesEmpty();
    if (input.scopes.includes(ApiScope.PROVIDER_CREDITS_READ) && principal.role !== Role.SUPER_ADMIN)
      throw new ScopeForbidden();
    if (input.expiresAt && input.expiresAt <= clock.now()) throw new ExpiryInPast();
    if (principal.accountId === null && input.accountId === null) throw new AccountRequired();
    const account = await accounts.findFor(principal, input.accountId);
    const secret = API_KEY_PREFIX + secrets.newToken();
    const em = orm.em.fork();
    const apiKey = em.create(ApiKey, {
      id: ids.next(),
      account,
      createdBy: principal.userId ? em.getReference(User, principal.userId) : null,
      name,
      prefix: secret.slice(0, SHOWN_CHARACTERS),
      keyHash: secrets.hashToken(secret),
      scopes: [...new Set(input.scopes)],
      expiresAt: input.expiresAt,
      createdAt: clock.now(),
    });
    await em.flush();
    return { apiKey, secret };
  }

  /** Throws NotFound. Revoking twice is the same as once. */
  async revoke(principal: Principal, publicId: string): Promise<ApiKey> {
    const em = this.#deps.orm.em.fork();
    const id = fromPublicId('key', publicId);
    const apiKey = id && (await em.findOne(ApiKey, { id, ...ownAccount(principal) }));
    if (!apiKey) throw new NotFound('API key');
    apiKey.revokedAt ??= this.#deps.clock.now();
    await em.flush();
    return apiKey;
  }

  async list(principal: Principal, page: PageRequest): Promise<Page<ApiKey>> {
    return newestFirst(this.#deps.orm.em.fork(), ApiKey, ownAccount(principal), page);
  }

  async find(principal: Principal, id: string): Promise<ApiKey | null> {
    return this.#deps.orm.em.fork().findOne(ApiKey, { id, ...ownAccount(principal) });
  }
}
