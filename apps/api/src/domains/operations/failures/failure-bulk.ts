import { z } from 'zod';
import { type BulkKind, type BulkProgress, type BulkStep, defineBulk } from '../../../infra/bulk/bulk-kind.ts';
import type { Sql } from '../../../infra/database.ts';
import type { FailureRetrier } from './failure-retrier.ts';
import { lockFailures } from './sql/change-failures.ts';
import { type FailureFilter, nextFailureIds } from './sql/read-failures.ts';

export const RETRY_FAILED = 'operations.retry-failed';
export const RESOLVE_FAILED = 'operations.resolve-failed';

const words = z.array(z.string()).nullable();
const moment = z.coerce.date().nullable();

const input = z.object({
  filter: z.object({
    accountId: z.uuid().nullable(),
    ids: z.array(z.uuid()).nullable().default(null),
    kinds: words,
    states: words,
    errorClasses: words,
    fingerprint: z.string().nullable(),
    providerId: z.uuid().nullable(),
    ownerUserId: z.uuid().nullable(),
    text: z.string().nullable(),
    from: moment,
    until: moment,
    critical: z.boolean().nullable(),
  }) satisfies z.ZodType<FailureFilter>,
  /** The last one that matched when it began. */
  last: z.uuid(),
  note: z.string().nullable(),
});
type Input = z.infer<typeof input>;

/** What can be done with all failed operations that match. */
export function failureBulkKinds(retrier: FailureRetrier): BulkKind[] {
  return [
    defineBulk({
      kind: RETRY_FAILED,
      input,
      step: (sql, step) =>
        stepOver(sql, step, async (rows) => {
          const { principal, operationId } = step;
          const done = await retrier.retry(sql, rows, { principal, ruleId: null, note: operationId });
          return { succeeded: done.retried.length, failed: done.refused.size };
        }),
    }),
    defineBulk({
      kind: RESOLVE_FAILED,
      input,
      step: (sql, step) =>
        stepOver(sql, step, async (rows) => {
          const { principal } = step;
          const done = await retrier.resolve(sql, rows, { principal, ruleId: null, note: step.input.note });
          return { succeeded: done.length, failed: 0 };
        }),
    }),
  ];
}

/** The next ones by id; those that somebody else decided since they were chosen are passed over. */
async function stepOver(
  sql: Sql,
  { input: { filter, last }, cursor, limit }: BulkStep<Input>,
  work: (rows: Awaited<ReturnType<typeof lockFailures>>) => Promise<{ succeeded: number; failed: number }>,
): Promise<BulkProgress> {
  const ids = await nextFailureIds(sql, filter, { after: cursor, last, limit });
  const { succeeded, failed } = await work(await lockFailures(sql, ids));
  const next = ids.length < limit ? null : ids.at(-1)!;
  return { succeeded, failed, skipped: ids.length - succeeded - failed, cursor: next };
}
