import type { Database } from '../../infra/database.ts';
import type { Log } from '../../infra/log.ts';
import { lockProgress, readers } from './sql/progress.ts';
import { countNew, hasUncounted, recount } from './sql/roll-up.ts';

/** Keeps the roll-ups behind analytics: everything that committed is counted exactly once. */
export class StatisticsService {
  readonly #deps: { database: Database; log: Log };

  constructor(deps: { database: Database; log: Log }) {
    this.#deps = deps;
  }

  /** Counts what is new; returns 0, because the next time is soon enough for what comes meanwhile. */
  async rollUp(): Promise<number> {
    const restored = await this.#deps.database.transaction(async (sql) => {
      const progress = await lockProgress(sql, readers.statistics);
      if (!progress || progress.restored) return progress?.restored ?? false;
      if (await hasUncounted(sql, progress)) await countNew(sql, progress);
      return false;
    });
    if (restored) {
      this.#deps.log.warn('the database was restored elsewhere: e-mail statistics are counted anew');
      await this.recount();
    }
    return 0;
  }

  /** Counts everything anew from raw events; other processes count again afterwards. */
  async recount(): Promise<void> {
    await this.#deps.database.transaction(async (sql) => {
      await sql.query({ text: 'set transaction isolation level repeatable read' });
      // Waits for a counting under way before this transaction's view of the data is fixed.
      await sql.query({ text: 'lock table stat_progress in exclusive mode' });
      const progress = await lockProgress(sql, readers.statistics);
      if (!progress) throw new Error('The row of stat_progress is missing.');
      await recount(sql, progress);
    });
  }
}
