import { Coalescer } from '../../infra/coalescer.ts';
import type { Database } from '../../infra/database.ts';
import { Fresh } from '../../infra/fresh.ts';
import type { Orm } from '../../infra/orm.ts';
import { DispatchQueue } from '../preferences/email-type.entity.ts';
import { HORIZON_MS, type Meter, type Refusal } from './allowance.ts';
import { RATE_PATIENCE_MS } from './delivery.limits.ts';
import type { Provider } from './provider.entity.ts';
import { SendingLimit } from './sending-limit.entity.ts';
import { type Counted, returnAllowances, takeAllowances } from './sql/allowances.ts';

/** How long a process may go on with limits that were just changed, in ms. */
const FRESH_MS = 1_000;

const URGENCY: Record<DispatchQueue, number> = {
  [DispatchQueue.CRITICAL]: 0,
  [DispatchQueue.NORMAL]: 1,
  [DispatchQueue.BULK]: 2,
};

/** How far ahead a mail of each queue may take its moment, in ms. */
const HORIZONS: Record<DispatchQueue, number> = {
  [DispatchQueue.CRITICAL]: RATE_PATIENCE_MS,
  [DispatchQueue.NORMAL]: HORIZON_MS,
  [DispatchQueue.BULK]: HORIZON_MS,
};

/** A mail that was let through, and how to give its share of the quotas back. */
export interface Pass {
  /** How long it must wait before it leaves, in ms. */
  waitMs: number;
  giveBack: () => Promise<void>;
}

interface Request {
  meters: Meter[];
  queue: DispatchQueue;
}

const FREE: Pass = { waitMs: 0, giveBack: async () => {} };

/** Rates and daily quotas of providers, accounts and the installation; the counts lie in Postgres and all workers share them. */
export class AllowanceService {
  readonly #deps: { orm: Orm; database: Database };
  readonly #requests: Coalescer<Request, Pass | Refusal>;
  readonly #returns: Coalescer<Counted[], undefined>;
  readonly #limits = new Fresh(() => this.#deps.orm.em.fork().find(SendingLimit, {}), FRESH_MS);

  constructor(deps: { orm: Orm; database: Database }) {
    this.#deps = deps;
    this.#requests = new Coalescer((requests) => this.#takeAll(requests));
    this.#returns = new Coalescer(async (batch) => {
      await returnAllowances(this.#deps.database, batch.flat());
      return batch.map(() => undefined);
    });
  }

  /** Lets one mail through, or says which limit holds it up and for how long. Free where nothing is limited. */
  async take(provider: Provider, accountId: string, queue: DispatchQueue): Promise<Pass | Refusal> {
    const meters = await this.#metersFor(provider, accountId);
    return meters.length === 0 ? FREE : this.#requests.add({ meters, queue });
  }

  /** Makes this process read the limits again; others do within a second. */
  forget(): void {
    this.#limits.forget();
  }

  async #takeAll(requests: Request[]): Promise<(Pass | Refusal)[]> {
    const answers = new Map<Request, Pass | Refusal>();
    const groups = Map.groupBy(requests, ({ meters }) => JSON.stringify(meters));
    for (const group of groups.values()) {
      const meters = group[0]!.meters;
      const inOrder = group.toSorted((a, b) => URGENCY[a.queue] - URGENCY[b.queue]);
      const { waits, readings, refusal } = await takeAllowances(
        this.#deps.database,
        meters,
        inOrder.map(({ queue }) => HORIZONS[queue]),
      );
      const giveBack = () => this.#giveBack(readings);
      inOrder.forEach((request, index) => {
        const waitMs = waits[index];
        answers.set(request, waitMs === undefined ? refusal! : { waitMs, giveBack });
      });
    }
    return requests.map((request) => answers.get(request)!);
  }

  /** What cannot be given back stays used: a little less is sent today, and the mail's own fate does not hang on it. */
  async #giveBack(counted: Counted[]): Promise<void> {
    await this.#returns.add(counted).catch(() => undefined);
  }

  async #metersFor(provider: Provider, accountId: string): Promise<Meter[]> {
    const limits = await this.#limits.get();
    const limited = (meter: Meter) => meter.ratePerSecond !== null || meter.dailyQuota !== null;
    const ofProvider: Meter = { key: `provider:${provider.id}`, ...only(provider) };
    const ofLimits = limits
      .filter((limit) => !limit.accountId || limit.accountId === accountId)
      .map((limit) => ({ key: limit.accountId ? `account:${accountId}` : 'global', ...only(limit) }));
    return [ofProvider, ...ofLimits].filter(limited);
  }
}

function only({ ratePerSecond, dailyQuota }: Pick<SendingLimit, 'ratePerSecond' | 'dailyQuota'>) {
  return { ratePerSecond: ratePerSecond ?? null, dailyQuota: dailyQuota ?? null };
}
