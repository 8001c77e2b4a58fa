import { createHash } from 'node:crypto';
import { ExpectedFailure } from '../kernel/errors.ts';
import type { Row, Sql } from './database.ts';

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

export interface KeyClaim {
  key: string;
  operation: string;
  inputHash: Buffer;
  /** What is made when the key is new. */
  resultId: string;
}

/** NEW: go on and make `resultId`. Otherwise what the first call made, or that its input was another one. */
export type ClaimedKey = 'NEW' | { earlier: string } | IdempotencyKeyMismatch;

/**
 * Claims keys in the caller's transaction, in their order. A second call waits until the first has committed or failed.
 * Keys of one call must differ.
 */
export async function claimKeys(sql: Sql, accountId: string, claims: KeyClaim[]): Promise<ClaimedKey[]> {
  const inserted = await sql.query<{ key: string }>({
    name: 'claim_idempotency_keys',
    text: `insert into idempotency_record (account_id, key, operation, input_hash, result_id)
           select $1, key, operation, input_hash, result_id
             from unnest($2::uuid[], $3::text[], $4::bytea[], $5::uuid[]) as c (key, operation, input_hash, result_id)
            order by key
           on conflict (account_id, key) do nothing returning key`,
    values: [
      accountId,
      claims.map(({ key }) => key),
      claims.map(({ operation }) => operation),
      claims.map(({ inputHash }) => inputHash),
      claims.map(({ resultId }) => resultId),
    ],
  });
  const fresh = new Set(inserted.map(({ key }) => key));
  const known = fresh.size === claims.length ? new Map() : await readKeys(sql, accountId, claims);
  return claims.map((claim) => (fresh.has(claim.key) ? 'NEW' : judged(claim, known.get(claim.key))));
}

/** What a key made before; null when it is new. Throws IdempotencyKeyMismatch. */
export async function findKey(sql: Sql, accountId: string, claim: Omit<KeyClaim, 'resultId'>): Promise<string | null> {
  const known = (await readKeys(sql, accountId, [claim])).get(claim.key);
  if (!known) return null;
  const claimed = judged(claim, known);
  if (claimed instanceof IdempotencyKeyMismatch) throw claimed;
  return known.result_id;
}

/** What a key of ours made before, whatever its input was; null when it is new. For keys that nobody else can choose. */
export async function findResult(sql: Sql, accountId: string, key: string): Promise<string | null> {
  return (await readKeys(sql, accountId, [{ key }])).get(key)?.result_id ?? null;
}

interface KnownKey extends Row {
  key: string;
  operation: string;
  input_hash: Buffer;
  result_id: string;
}

async function readKeys(sql: Sql, accountId: string, keys: { key: string }[]): Promise<Map<string, KnownKey>> {
  const rows = await sql.query<KnownKey>({
    name: 'read_idempotency_keys',
    text: `select key, operation, input_hash, result_id from idempotency_record
            where account_id = $1 and key = any ($2::uuid[])`,
    values: [accountId, keys.map(({ key }) => key)],
  });
  return new Map(rows.map((row) => [row.key, row]));
}

function judged(
  claim: Omit<KeyClaim, 'resultId'>,
  known: KnownKey | undefined,
): { earlier: string } | IdempotencyKeyMismatch {
  const same = known && known.operation === claim.operation && known.input_hash.equals(claim.inputHash);
  return same ? { earlier: known.result_id } : new IdempotencyKeyMismatch();
}

/** The key of the nth part of a call, derived from the key of the whole; a UUID. */
export function partKey(key: string, index: number): string {
  const hex = createHash('sha256').update(`${key}:${index}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
