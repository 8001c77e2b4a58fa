import { z } from 'zod';
import type { Context } from '../../apps/api/src/context.ts';
import { defineBulk } from '../../apps/api/src/infra/bulk/bulk-kind.ts';
import { defineJob, type JobDefinition } from '../../apps/api/src/infra/jobs.ts';

/** A job that fails as long as `broken` says why, and notes the numbers that it did. */
export class BreakableJob {
  broken: string | null = 'The printer of invoice 1 is out of paper';
  readonly done: number[] = [];
  readonly definition: JobDefinition<{ number: number }> = {
    queue: 'uji.print-invoice',
    payload: z.object({ number: z.number() }),
    retryLimit: 0,
    retryDelay: 0,
  };

  join({ modules }: Context): void {
    const handle = async ({ number }: { number: number }) => {
      if (this.broken) throw new Error(this.broken);
      this.done.push(number);
    };
    const { definition } = this;
    const queue: JobDefinition<object> = { ...definition, payload: z.object({}) };
    modules.push({ resolvers: [], queues: [queue], jobs: [defineJob({ definition, handle })], nodes: {} });
  }
}

/** A bulk operation that counts to `until` in a table of its own, and can be held up or made to fail. */
export class CountingBulk {
  /** Called before each chunk commits. */
  onChunk: (next: number) => Promise<void> = async () => {};
  readonly kind = 'uji.count-things';

  join({ modules }: Context): void {
    const bulkKind = defineBulk({
      kind: this.kind,
      input: z.object({ until: z.number() }),
      step: async (sql, { input: { until }, cursor, limit }) => {
        const first = Number(cursor ?? 0);
        const end = Math.min(until, first + limit);
        await sql.query({
          text: 'insert into counted (thing) select generate_series($1::int, $2::int - 1)',
          values: [first, end],
        });
        await this.onChunk(end);
        return { succeeded: end - first, skipped: 0, failed: 0, cursor: end < until ? String(end) : null };
      },
    });
    modules.push({ resolvers: [], queues: [], jobs: [], bulkOperations: [bulkKind], nodes: {} });
  }
}
