import type { Principal } from '../kernel/principal.ts';
import { acting } from './acting.ts';
import type { Sql } from './database.ts';

export interface AuditFact {
  /** UUIDv7 of the entry. */
  id: string;
  /** Who did it; null: the program. */
  principal: Pick<Principal, 'kind' | 'userId' | 'credentialId'> | null;
  /** Null: of the whole installation. */
  accountId: string | null;
  /** `<domain>.<verb>`, past tense. */
  action: string;
  /** What it was done to: an id, or a hash where the thing is personal. */
  subject: string;
  details?: Record<string, unknown>;
  /** What a change found and left, where that can be compared; no secrets. */
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/**
 * Notes who did what, in the transaction that does it. Tables that are audited by the database (`audit_change`) need it only
 * where a deed is more than the change of a row.
 */
export async function writeAudit(sql: Sql, fact: AuditFact): Promise<void> {
  const { id, principal, accountId, action, subject } = fact;
  const now = acting();
  const details = now ? { ...fact.details, operation: now.operation } : fact.details;
  await sql.query({
    text: `insert into audit_entry (id, account_id, actor_user_id, actor_key_id, action, subject, details, before, after, ip)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [
      id,
      accountId,
      principal?.userId ?? null,
      principal?.kind === 'apiKey' ? principal.credentialId : null,
      action,
      subject,
      json(details),
      json(fact.before),
      json(fact.after),
      now?.ip ?? null,
    ],
  });
}

function json(value: Record<string, unknown> | undefined): string | null {
  return value ? JSON.stringify(value) : null;
}
