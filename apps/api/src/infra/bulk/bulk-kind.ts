import type { z } from 'zod';
import type { Principal } from '../../kernel/principal.ts';
import type { Sql } from '../database.ts';

/** Things one chunk takes at most: it holds their locks, and an abort waits for its end. Kinds that write sets may take more. */
export const CHUNK = 100;

/** One step of a bulk operation. */
export interface BulkStep<Input> {
  input: Input;
  /** Where the step begins, as the step before told; null: at the beginning. */
  cursor: string | null;
  limit: number;
  /** Whoever started it, with the rights they had. */
  principal: Principal;
  /** `blk_…`, for notes. */
  operationId: string;
}

/** What a step did. What it counts must commit with what it changed. */
export interface BulkProgress {
  succeeded: number;
  /** Looked at and left as they were. */
  skipped: number;
  failed: number;
  /** Where the next step begins; null: nothing is left. */
  cursor: string | null;
}

/** A kind of bulk operation, as a domain registers it. */
export interface BulkKind<Input extends object = object> {
  /** `<domain>.<verb>-<noun>`. */
  kind: string;
  input: z.ZodType<Input>;
  /** Does the next things in the transaction of `sql`; must not touch the network. */
  step(sql: Sql, step: BulkStep<Input>): Promise<BulkProgress>;
}

/** Binds a step to the shape of its input, so that what was stored is checked before it is used. */
export function defineBulk<Input extends object>(kind: BulkKind<Input>): BulkKind {
  return {
    kind: kind.kind,
    input: kind.input as z.ZodType<object>,
    step: (sql, step) => kind.step(sql, { ...step, input: kind.input.parse(step.input) }),
  };
}
