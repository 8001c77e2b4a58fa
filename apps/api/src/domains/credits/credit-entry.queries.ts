import type { Row, Sql } from '../../infra/database.ts';
import { CreditEntryKind } from './credits.entity.ts';

export interface CreditEntryRow extends Row {
  accountId: string;
  sequence: number;
  kind: CreditEntryKind;
  messageId: string | null;
  available: number;
  reserved: number;
  availableAfter: number;
  reservedAfter: number;
  reason: string | null;
  actorUserId: string | null;
  at: Date;
}

const columns = `
  e.account_id as "accountId", e.sequence::float8, e.kind, e.message_id as "messageId", e.available::float8, e.reserved::float8,
  e.available_after::float8 as "availableAfter", e.reserved_after::float8 as "reservedAfter", e.reason,
  e.actor_user_id as "actorUserId", e.at`;

export interface CreditEntryWhere {
  accountId: string;
  kinds: CreditEntryKind[] | null;
  messageId: string | null;
  from: Date | null;
  until: Date | null;
}

/** Kinds that every mail has; all others are few and have an index of their own. */
const COMMON = new Set([CreditEntryKind.RESERVE, CreditEntryKind.CAPTURE]);

function whereOf({ accountId, kinds, messageId, from, until }: CreditEntryWhere) {
  const values: unknown[] = [accountId];
  const conditions = ['e.account_id = $1'];
  const add = (condition: (place: string) => string, value: unknown) => {
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  if (kinds) add((v) => `e.kind = any (${v}::text[])`, kinds);
  if (kinds && !kinds.some((kind) => COMMON.has(kind))) conditions.push(`e.kind not in ('RESERVE', 'CAPTURE')`);
  if (messageId) add((v) => `e.message_id = ${v}`, messageId);
  if (from) add((v) => `e.sequence > credit_sequence_before($1, ${v})`, from);
  if (until) add((v) => `e.sequence <= credit_sequence_before($1, ${v})`, until);
  return { text: conditions.join(' and '), values };
}

/** A keyset page, newest first. */
export async function listEntries(
  sql: Sql,
  filter: CreditEntryWhere,
  page: { limit: number; after: number | null },
): Promise<CreditEntryRow[]> {
  const { text, values } = whereOf(filter);
  const before = page.after === null ? '' : `and e.sequence < $${values.push(page.after)}`;
  return sql.query<CreditEntryRow>({
    text: `select ${columns} from credit_entry e where ${text} ${before}
            order by e.sequence desc limit $${values.push(page.limit)}`,
    values,
  });
}

export async function countEntries(sql: Sql, filter: CreditEntryWhere): Promise<number> {
  const { text, values } = whereOf(filter);
  const [row] = await sql.query<{ count: number }>({
    text: `select count(*)::int as count from credit_entry e where ${text}`,
    values,
  });
  return row?.count ?? 0;
}

export async function findEntry(sql: Sql, accountId: string, sequence: number): Promise<CreditEntryRow | null> {
  const [row] = await sql.query<CreditEntryRow>({
    text: `select ${columns} from credit_entry e where e.account_id = $1 and e.sequence = $2`,
    values: [accountId, sequence],
  });
  return row ?? null;
}

/** Issues credits or takes them back, as a person wants it. Gives the number of the entry; null when there are not so many. */
export async function bookCredits(
  sql: Sql,
  booking: { accountId: string; kind: CreditEntryKind; amount: number; reason: string; actorUserId: string | null },
): Promise<number | null> {
  const { accountId, kind, amount, reason, actorUserId } = booking;
  const [row] = await sql.query<{ sequence: number | null }>({
    text: 'select book_credits($1, $2, $3, $4, $5)::float8 as sequence',
    values: [accountId, kind, amount, reason, actorUserId],
  });
  return row?.sequence ?? null;
}

/** Locks an account; gives the number of its latest entry. */
export async function lockSequence(sql: Sql, accountId: string): Promise<number> {
  const [row] = await sql.query<{ sequence: number }>({
    text: 'select sequence::float8 from credit_account where account_id = $1 for update',
    values: [accountId],
  });
  return row?.sequence ?? 0;
}
