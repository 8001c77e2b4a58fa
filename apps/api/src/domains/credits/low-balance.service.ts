import type { Database } from '../../infra/database.ts';
import type { Jobs } from '../../infra/jobs.ts';
import { noteLow } from './credit-account.queries.ts';
import { creditBalanceLow } from './credits.events.ts';

/** Tells of balances that fell below their warning, once until there is enough again. */
export class LowBalanceService {
  readonly #deps: { database: Database; jobs: Jobs };

  constructor(deps: { database: Database; jobs: Jobs }) {
    this.#deps = deps;
  }

  /** Returns how many fell. */
  async look(): Promise<number> {
    const { database, jobs } = this.#deps;
    return database.transaction(async (sql) => {
      const fallen = await noteLow(sql);
      for (const { accountId, warnedAt } of fallen)
        await jobs.send(sql, creditBalanceLow, { accountId, warnedAt: warnedAt.toISOString() });
      return fallen.length;
    });
  }
}
