import { lockProgress, readers } from '../../apps/api/src/domains/tracking/sql/progress.ts';
import { hasUncounted } from '../../apps/api/src/domains/tracking/sql/roll-up.ts';
import type { TestApp } from './app.ts';
import { eventually } from './waiting.ts';

/**
 * Rolls up until all that is committed by now is counted. What a transaction wrote is counted once no older one is under way, also in
 * the databases of other test files: they share the server and the numbers of its transactions.
 */
export async function countEverything({ context, database }: TestApp): Promise<void> {
  const [last] = await database.query<{ number: string }>('select pg_current_xact_id()::text as number');
  await eventually('everything is counted', async () => {
    await context.statistics.rollUp();
    return context.database.transaction(async (sql) => {
      const progress = await lockProgress(sql, readers.statistics);
      if (!progress || progress.restored || BigInt(progress.ended) <= BigInt(last!.number)) return false;
      return !(await hasUncounted(sql, progress));
    });
  });
}
