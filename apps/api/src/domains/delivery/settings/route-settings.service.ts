import type { Database } from '../../../infra/database.ts';
import type { Orm } from '../../../infra/orm.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { EmailCategory } from '../../preferences/email-type.entity.ts';
import type { EmailTypeService } from '../../preferences/email-type.service.ts';
import { RouteRule, SkipReason } from '../attempt.entity.ts';
import { TypeUnknown } from '../delivery.errors.ts';
import { toProviderType } from '../delivery.mappers.ts';
import type { OpenProvider, ProviderService } from '../provider.service.ts';
import { BreakerState } from '../provider-health.entity.ts';
import { Route } from '../route.entity.ts';
import type { RouteService } from '../route.service.ts';
import { lacking, type RoutePlan } from '../route.ts';
import { type HealthRow, readHealth, readUse } from './provider-health.queries.ts';
import { checkedProviderIds } from './provider-settings.service.ts';
import { RouteEmpty, ScopeInvalid } from './route-settings.errors.ts';
import type { RouteStop, RouteType } from './route-settings.graphql.ts';

/** Stands for "an account without routes of its own". */
const NO_ACCOUNT = '00000000-0000-0000-0000-000000000000';

/** No e-mail type has this key, so only routes of the category apply. */
const NO_TYPE = '';

export interface ScopeInput {
  accountId: string | null;
  category: EmailCategory | null;
  type: string | null;
}

interface Scope {
  accountId: string | null;
  category: EmailCategory;
  /** Null: the whole category. */
  typeKey: string | null;
}

/** How providers are doing right now. */
interface Now {
  at: Date;
  health: HealthRow[];
  use: Map<string, number>;
}

interface Deps {
  orm: Orm;
  database: Database;
  accounts: AccountService;
  emailTypes: EmailTypeService;
  providers: ProviderService;
  routes: RouteService;
  clock: Clock;
  ids: IdGenerator;
}

/** What super admins see and change about routes. */
export class RouteSettingsService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** A row for each category and for each type with a route of its own, for an account or for all. Throws AccountNotFound. */
  async list(principal: Principal, publicAccountId: string | null): Promise<RouteType[]> {
    const accountId = await this.#accountId(principal, publicAccountId);
    const [set, types, now] = await Promise.all([
      this.#deps.orm.em.fork().find(Route, { $or: [{ accountId }, { accountId: null }] }),
      this.#deps.emailTypes.all(),
      this.#now(),
    ]);
    const keys = new Set(set.flatMap(({ typeKey }) => typeKey ?? []));
    const scopes: Scope[] = Object.values(EmailCategory).flatMap((category) => [
      { accountId, category, typeKey: null },
      ...[...types.values()]
        .filter((type) => type.category === category && keys.has(type.key))
        .map(({ key }) => ({ accountId, category, typeKey: key })),
    ]);
    return Promise.all(scopes.map((scope) => this.#show(scope, set, now)));
  }

  /** Throws ScopeInvalid, TypeUnknown, AccountNotFound, RouteEmpty, ProviderUnknown, ProviderTwice. */
  async set(principal: Principal, input: ScopeInput & { providerIds: string[] }): Promise<RouteType> {
    const { orm, providers, routes, clock, ids } = this.#deps;
    const scope = await this.#scopeOf(principal, input);
    const providerIds = checkedProviderIds(input.providerIds, await providers.all(), 'providerIds');
    if (providerIds.length === 0) throw new RouteEmpty();
    const changed = { providerIds, updatedAt: clock.now(), updatedByUserId: principal.userId };
    await orm.em.fork().transactional(async (em) => {
      const route = await em.findOne(Route, keyOf(scope, input));
      if (route) Object.assign(route, changed);
      else em.create(Route, { id: ids.next(), ...keyOf(scope, input), ...changed });
    });
    routes.forget();
    return this.#showOne(scope);
  }

  /** Takes a route away; doing so twice is the same as once. Throws ScopeInvalid, TypeUnknown, AccountNotFound. */
  async reset(principal: Principal, input: ScopeInput): Promise<RouteType> {
    const scope = await this.#scopeOf(principal, input);
    await this.#deps.orm.em.fork().transactional((em) => em.nativeDelete(Route, keyOf(scope, input)));
    this.#deps.routes.forget();
    return this.#showOne(scope);
  }

  async #scopeOf(principal: Principal, { accountId, category, type }: ScopeInput): Promise<Scope> {
    if ((category === null) === (type === null)) throw new ScopeInvalid();
    const registered = type === null ? null : await this.#deps.emailTypes.find(type);
    if (type !== null && !registered) throw new TypeUnknown(type);
    return {
      accountId: await this.#accountId(principal, accountId),
      category: registered?.category ?? category!,
      typeKey: registered?.key ?? null,
    };
  }

  async #accountId(principal: Principal, publicId: string | null): Promise<string | null> {
    return publicId === null ? null : (await this.#deps.accounts.findFor(principal, publicId)).id;
  }

  async #showOne(scope: Scope): Promise<RouteType> {
    const set = await this.#deps.orm.em.fork().find(Route, { accountId: scope.accountId });
    return this.#show(scope, set, await this.#now());
  }

  async #now(): Promise<Now> {
    const [health, use] = await Promise.all([readHealth(this.#deps.database), readUse(this.#deps.database)]);
    return { at: this.#deps.clock.now(), health, use };
  }

  async #show(scope: Scope, set: Route[], now: Now): Promise<RouteType> {
    const { accountId, category, typeKey } = scope;
    const plan = await this.#deps.routes.planFor({
      accountId: accountId ?? NO_ACCOUNT,
      category,
      typeKey: typeKey ?? NO_TYPE,
    });
    const own = set.find(
      (route) =>
        (route.accountId ?? null) === accountId &&
        (typeKey ? route.typeKey === typeKey : route.category === category && !route.typeKey),
    );
    const stops = stopsOf(plan, category, now);
    return {
      id: `${accountId ? toPublicId('acc', accountId) : 'all'}:${typeKey ?? category}`,
      category,
      typeKey,
      rule: plan.rule,
      own: own !== undefined,
      stops,
      carriesNow: stops.find(({ skipped }) => skipped === null)?.provider ?? null,
      updatedAt: own?.updatedAt ?? null,
      updatedByUserId: own?.updatedByUserId ?? null,
    };
  }
}

function keyOf(scope: Scope, input: ScopeInput) {
  return { accountId: scope.accountId, category: input.category, typeKey: scope.typeKey };
}

/** Marketing mail needs List-Unsubscribe, so it needs headers. */
function stopsOf({ rule, providers }: RoutePlan, category: EmailCategory, now: Now): RouteStop[] {
  const needs = { headers: category === EmailCategory.MARKETING, replyTo: false, cc: false, attachments: [] };
  return providers
    .filter(({ provider }) => rule !== RouteRule.STANDARD || provider.enabled)
    .map(({ provider, adapter }) => {
      const row = now.health.find(({ providerId }) => providerId === provider.id);
      // Once its rest is over, the next mail may try it.
      const resting = row?.breaker === BreakerState.OPEN && row.openUntil !== null && row.openUntil > now.at;
      return {
        provider: toProviderType(provider, adapter.capabilities),
        skipped: provider.enabled
          ? (lacking(needs, adapter.capabilities) ?? barred({ provider, adapter }, resting, now))
          : SkipReason.DISABLED,
        restingUntil: resting ? row.openUntil : null,
      };
    });
}

function barred({ provider }: OpenProvider, resting: boolean, now: Now): SkipReason | null {
  if (resting) return SkipReason.RESTING;
  const used = now.use.get(`provider:${provider.id}`) ?? 0;
  const quota = provider.dailyQuota ?? null;
  return quota !== null && used >= quota ? SkipReason.QUOTA_USED : null;
}
