import type { Principal } from '../kernel/principal.ts';
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
}

/** Notes who did what, in the transaction that does it. */
export async function writeAudit(sql: Sql, fact: AuditFact): Promise<void> {
  const { id, principal, accountId, action, subject, details } = fact;
  await sql.query({
    text: `insert into audit_entry (id, account_id, actor_user_id, actor_key_id, action, subject, details)
           values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [
      id,
      accountId,
      principal?.userId ?? null,
      principal?.kind === 'apiKey' ? principal.credentialId : null,
      action,
      subject,
      details ? JSON.stringify(details) : null,
    ],
  });
}
