import type { Database, Sql } from '../../infra/database.ts';
import { Fresh } from '../../infra/fresh.ts';
import type { Jobs } from '../../infra/jobs.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import { type Levels, levelOf, usePerDay } from './credit-monitor/levels.ts';
import {
  type CreditRow,
  insertBalance,
  lockCredit,
  readCredits,
  readCrossings,
  recentBalances,
} from './credit-monitor/provider-credit.queries.ts';
import { WaitReason } from './message.entity.ts';
import { type Provider, ProviderKind } from './provider.entity.ts';
import type { ProviderService } from './provider.service.ts';
import { CreditLevel } from './provider-balance.entity.ts';
import { providerCreditCrossed } from './provider-credit.events.ts';
import { releaseHeld } from './sql/release-held.ts';

/** Kinds that tell how many mails are left. */
const TELLING = new Set([ProviderKind.MAILKETING_V1, ProviderKind.MAILKETING_V2, ProviderKind.BREVO]);

/** How long this process may go on with levels that another one just changed, in ms. */
const FRESH_MS = 1_000;

/** A level that the balance of a provider left, and the one that it came to. */
export interface Crossing {
  providerId: string;
  number: number;
  from: CreditLevel;
  to: CreditLevel;
  credits: number;
  daysLeft: number | null;
  at: Date;
}

interface Deps {
  database: Database;
  jobs: Jobs;
  providers: ProviderService;
  ids: IdGenerator;
  clock: Clock;
}

/** Watches what providers have left to send with. */
export class ProviderCreditService {
  readonly #deps: Deps;
  readonly #levels: Fresh<Map<string, CreditLevel | null>>;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#levels = new Fresh(
      async () => new Map((await readCredits(deps.database)).map(({ providerId, level }) => [providerId, level])),
      FRESH_MS,
    );
  }

  /** Enabled providers that tell their balance, in the standard order. */
  async watched(): Promise<Provider[]> {
    return (await this.#deps.providers.all()).filter(({ enabled, kind }) => enabled && TELLING.has(kind));
  }

  /** True when bulk mail must leave what this provider has to critical mail. */
  async isExhausted(providerId: string): Promise<boolean> {
    return (await this.#levels.get()).get(providerId) === CreditLevel.EMERGENCY;
  }

  /** Asks `providers` for their balance and keeps what they tell; all that are watched when none are named. */
  async check(actorUserId: string | null, providers?: Provider[]): Promise<void> {
    const asked = providers ?? (await this.watched());
    await Promise.all(asked.map((provider) => this.#check(provider, actorUserId)));
  }

  /** Asks those again that had little left, so that bulk mail does not wait a day for a top-up. */
  async checkLow(): Promise<void> {
    const levels = await this.#levels.get();
    const isLow = ({ id }: Provider) => (levels.get(id) ?? CreditLevel.HEALTHY) !== CreditLevel.HEALTHY;
    await this.check(null, (await this.watched()).filter(isLow));
  }

  /** Forgets the level of a provider that is not watched any more: once it is again, it is judged anew. Runs in the transaction of `sql`. */
  async forget(sql: Sql, providerId: string): Promise<void> {
    await sql.query({ text: 'update provider_credit set level = null where provider_id = $1', values: [providerId] });
  }

  /** Sets the levels of a provider and judges its latest balance by them. */
  async setLevels(providerId: string, levels: Levels, actorUserId: string | null): Promise<void> {
    await this.#deps.database.transaction(async (sql) => {
      const row = await lockCredit(sql, providerId);
      await sql.query({
        text: `update provider_credit set warning_below = $2, critical_below = $3, emergency_below = $4, updated_at = now(),
                      updated_by_user_id = $5 where provider_id = $1`,
        values: [providerId, levels.warningBelow, levels.criticalBelow, levels.emergencyBelow, actorUserId],
      });
      if (row.credits !== null) await this.#keep(sql, { ...row, ...levels }, row.credits, actorUserId);
    });
    this.#levels.forget();
  }

  /** The crossings of a provider that nobody took yet, in their order; taking and what the caller does with them commit together. */
  async takeCrossings(sql: Sql, providerId: string): Promise<Crossing[]> {
    const { announced } = await lockCredit(sql, providerId);
    const rows = await readCrossings(sql, providerId, announced);
    await sql.query({
      text: 'update provider_credit set announced = greatest(announced, $2) where provider_id = $1',
      values: [providerId, rows.at(-1)?.crossing ?? announced],
    });
    return rows.map((row) => ({
      providerId,
      number: row.crossing!,
      from: row.previousLevel!,
      to: row.level!,
      credits: row.credits!,
      daysLeft: row.daysLeft,
      at: row.at,
    }));
  }

  async #check(provider: Provider, actorUserId: string | null): Promise<void> {
    const probe = await this.#deps.providers.adapterOf(provider).probe();
    await this.#deps.database.transaction(async (sql) => {
      const row = await lockCredit(sql, provider.id);
      if (probe.credits !== null) return this.#keep(sql, row, probe.credits, actorUserId);
      const problem = probe.passed ? 'It did not tell its balance.' : `${probe.code} ${probe.words}`.trim();
      const untold = { credits: null, level: null, previousLevel: null, crossing: null, daysLeft: null };
      await insertBalance(sql, provider.id, { id: this.#deps.ids.next(), ...untold, problem, actorUserId });
    });
    this.#levels.forget();
  }

  /** Keeps a balance; where it crosses a level, who listens hears of it when this commits. */
  async #keep(sql: Sql, row: CreditRow, credits: number, actorUserId: string | null): Promise<void> {
    const { providerId } = row;
    const level = levelOf(credits, row);
    const before = row.level ?? CreditLevel.HEALTHY;
    const crossing = level === before ? null : row.crossings + 1;
    const use = usePerDay([...(await recentBalances(sql, providerId)), { at: this.#deps.clock.now(), credits }]);
    await insertBalance(sql, providerId, {
      id: this.#deps.ids.next(),
      credits,
      level,
      previousLevel: crossing === null ? null : before,
      crossing,
      daysLeft: use > 0 ? credits / use : null,
      problem: null,
      actorUserId,
    });
    await sql.query({
      text: `update provider_credit set level = $2, credits = $3, checked_at = now(), crossings = $4 where provider_id = $1`,
      values: [providerId, level, credits, crossing ?? row.crossings],
    });
    if (crossing === null) return;
    await this.#deps.jobs.send(sql, providerCreditCrossed, { providerId });
    if (before === CreditLevel.EMERGENCY) await releaseHeld(sql, { reasons: [WaitReason.PROVIDER_CREDIT] });
  }
}
