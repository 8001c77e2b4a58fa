import { createHash } from 'node:crypto';
import { ExpectedFailure } from '../kernel/errors.ts';
import type { Sql } from './database.ts';

/** Raised when a key was used before with another input. */
export class IdempotencyKeyMismatch extends ExpectedFailure<'IDEMPOTENCY_KEY_MISMATCH'> {
  constructor() {
    super('IDEMPOTENCY_KEY_MISMATCH', 'This idempotency key was used before with another input.', ['idempotencyKey']);
  }
}

/** A hash that does not depend on the order of keys. */
export function hashInput(input: unknown): Buffer {
  return createHash('sha256').update(canonical(input)).digest();
}

function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined && field !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}

/**
 * Claims a key in the caller's transaction. Returns null when it is new (go on and make `resultId`), or the id that the
 * first call made. A second call waits until the first has committed or failed. Throws IdempotencyKeyMismatch.
 */
export async function claimKey(
  sql: Sql,
  claim: { accountId: string; key: string; operation: string; inputHash: Buffer; resultId: string },
): Promise<string | null> {
  const inserted = await sql.query({
    name: 'claim_idempotency_key',
    text: `insert into idempotency_record (account_id, key, operation, input_hash, result_id)
           values ($1, $2, $3, $4, $5) on conflict (account_id, key) do nothing returning result_id`,
    values: [claim.accountId, claim.key, claim.operation, claim.inputHash, claim.resultId],
  });
  if (inserted.length > 0) return null;
  const [first] = await sql.query<{ operation: string; input_hash: Buffer; result_id: string }>({
    text: 'select operation, input_hash, result_id from idempotency_record where account_id = $1 and key = $2',
    values: [claim.accountId, claim.key],
  });
  if (!first || first.operation !== claim.operation || !first.input_hash.equals(claim.inputHash))
    throw new IdempotencyKeyMismatch();
  return first.result_id;
}
