import type { Database } from '../../../infra/database.ts';
import { fromPublicId } from '../../../kernel/ids.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { toProviderType } from '../delivery.mappers.ts';
import type { Provider } from '../provider.entity.ts';
import type { ProviderService } from '../provider.service.ts';
import { CreditLevel } from '../provider-balance.entity.ts';
import type { ProviderCreditService } from '../provider-credit.service.ts';
import { type Levels, STANDARD_LEVELS } from './levels.ts';
import { CreditsNotTold, LevelsInvalid } from './provider-credit.errors.ts';
import type { ProviderBalancePoint, ProviderCredits } from './provider-credit.graphql.ts';
import { readCredits, readHistory, readLatest } from './provider-credit.queries.ts';

const MAX_LEVEL = 1_000_000_000;

interface Deps {
  database: Database;
  providers: ProviderService;
  credits: ProviderCreditService;
}

/** What super admins see and set of providers' balances. */
export class CreditDeskService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Every enabled provider that tells its balance, in the standard order. */
  async list(): Promise<ProviderCredits[]> {
    const { database, providers, credits } = this.#deps;
    const [watched, standings, latest] = await Promise.all([
      credits.watched(),
      readCredits(database),
      readLatest(database),
    ]);
    return watched.map((provider) => {
      const standing = standings.find(({ providerId }) => providerId === provider.id);
      const check = latest.find(({ providerId }) => providerId === provider.id);
      const { warningBelow, criticalBelow, emergencyBelow } = standing ?? STANDARD_LEVELS;
      return {
        provider: toProviderType(provider, providers.adapterOf(provider).capabilities),
        remaining: standing?.credits ?? null,
        level: standing?.level ?? null,
        toldAt: standing?.checkedAt ?? null,
        askedAt: check?.at ?? null,
        problem: check?.problem ?? null,
        daysLeft: check?.daysLeft ?? null,
        bulkPaused: standing?.level === CreditLevel.EMERGENCY,
        warningBelow,
        criticalBelow,
        emergencyBelow,
      };
    });
  }

  /** Asks now. Throws CreditsNotTold. */
  async check(principal: Principal, publicId: string | null): Promise<ProviderCredits[]> {
    const providers = publicId === null ? undefined : [await this.#find(publicId)];
    await this.#deps.credits.check(principal.userId, providers);
    return this.list();
  }

  /** Throws CreditsNotTold, LevelsInvalid. */
  async setLevels(principal: Principal, publicId: string, levels: Levels): Promise<ProviderCredits> {
    const { warningBelow, criticalBelow, emergencyBelow } = levels;
    const growing = 0 <= emergencyBelow && emergencyBelow < criticalBelow && criticalBelow < warningBelow;
    if (!growing || warningBelow > MAX_LEVEL) throw new LevelsInvalid();
    const provider = await this.#find(publicId);
    await this.#deps.credits.setLevels(provider.id, levels, principal.userId);
    return (await this.list()).find((one) => one.provider.id === publicId)!;
  }

  /** Balances of a range, oldest first; null when there is no such provider. */
  async history(publicId: string, range: { from: Date; until: Date }): Promise<ProviderBalancePoint[] | null> {
    const id = fromPublicId('prv', publicId);
    const provider = id && (await this.#deps.providers.find(id));
    if (!provider) return null;
    const rows = await readHistory(this.#deps.database, { providerId: provider.id, ...range });
    return rows.map(({ at, credits, level, previousLevel, problem }) => ({
      at,
      remaining: credits,
      level,
      previousLevel,
      problem,
    }));
  }

  async #find(publicId: string): Promise<Provider> {
    const id = fromPublicId('prv', publicId);
    const provider = (await this.#deps.credits.watched()).find((one) => one.id === id);
    if (!provider) throw new CreditsNotTold();
    return provider;
  }
}
