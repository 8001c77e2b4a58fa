import { Fresh } from '../../infra/fresh.ts';
import type { Orm } from '../../infra/orm.ts';
import type { EmailCategory } from '../preferences/email-type.entity.ts';
import { RouteRule } from './attempt.entity.ts';
import type { OpenProvider, ProviderService } from './provider.service.ts';
import { Route } from './route.entity.ts';
import type { RoutePlan } from './route.ts';

/** How long a process may go on with routes that were just changed, in ms. */
const FRESH_MS = 1_000;

export interface RouteScope {
  accountId: string;
  typeKey: string;
  category: EmailCategory;
}

/** Which providers carry what, in order: the narrowest rule that was set decides. */
export class RouteService {
  readonly #deps: { orm: Orm; providers: ProviderService };
  readonly #routes = new Fresh(() => this.#read(), FRESH_MS);

  constructor(deps: { orm: Orm; providers: ProviderService }) {
    this.#deps = deps;
  }

  /** The providers for a scope, disabled ones included, and where the rule comes from. */
  async planFor({ accountId, typeKey, category }: RouteScope): Promise<RoutePlan> {
    const [routes, providers] = await Promise.all([this.#routes.get(), this.#deps.providers.open()]);
    const rules: [RouteRule, string][] = [
      [RouteRule.ACCOUNT_TYPE, keyOf(accountId, null, typeKey)],
      [RouteRule.ACCOUNT_CATEGORY, keyOf(accountId, category, null)],
      [RouteRule.TYPE, keyOf(null, null, typeKey)],
      [RouteRule.CATEGORY, keyOf(null, category, null)],
    ];
    for (const [rule, key] of rules) {
      const route = routes.get(key);
      if (route) return { rule, providers: inOrder(route.providerIds, providers) };
    }
    return { rule: RouteRule.STANDARD, providers };
  }

  /** Makes this process read the routes again; others do within a second. */
  forget(): void {
    this.#routes.forget();
  }

  async #read(): Promise<Map<string, Route>> {
    const routes = await this.#deps.orm.em.fork().find(Route, {});
    return new Map(routes.map((route) => [keyOf(route.accountId, route.category, route.typeKey), route]));
  }
}

function keyOf(accountId?: string | null, category?: EmailCategory | null, typeKey?: string | null): string {
  return `${accountId ?? ''}|${category ?? ''}|${typeKey ?? ''}`;
}

function inOrder(ids: string[], providers: OpenProvider[]): OpenProvider[] {
  return ids.flatMap((id) => providers.find(({ provider }) => provider.id === id) ?? []);
}
