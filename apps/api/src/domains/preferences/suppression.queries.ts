import type { Row, Sql } from '../../infra/database.ts';
import type { SuppressionReason } from './suppression.entity.ts';

export interface SuppressionRow extends Row {
  accountId: string;
  address: string;
  reason: SuppressionReason;
  evidence: string | null;
  messageId: string | null;
  createdAt: Date;
}

/** Which suppressions; null: all. */
export interface SuppressionWhere {
  accountId: string | null;
  /** Anywhere in the address, lower case. */
  search: string | null;
  reasons: SuppressionReason[] | null;
}

const columns = `account_id as "accountId", address, reason, evidence, message_id as "messageId", created_at as "createdAt"`;
const where = `
  ($1::uuid is null or account_id = $1) and ($2::text is null or address like $2) and ($3::text[] is null or reason = any ($3))`;
const valuesOf = ({ accountId, search, reasons }: SuppressionWhere) => [
  accountId,
  search && `%${search.replace(/[\\%_]/g, '\\$&')}%`,
  reasons,
];

/** Place of a row in the list. */
export interface SuppressionPlace {
  createdAt: string;
  accountId: string;
  address: string;
}

/** Newest first. */
export async function listSuppressions(
  sql: Sql,
  filter: SuppressionWhere,
  page: { limit: number; after: SuppressionPlace | null },
): Promise<SuppressionRow[]> {
  const { limit, after } = page;
  return sql.query<SuppressionRow>({
    text: `
      select ${columns} from suppression
       where ${where} and ($4::timestamptz is null or (created_at, account_id, address) < ($4, $5::uuid, $6::text))
       order by created_at desc, account_id desc, address desc limit $7`,
    values: [...valuesOf(filter), after?.createdAt ?? null, after?.accountId ?? null, after?.address ?? null, limit],
  });
}

export async function countSuppressions(sql: Sql, filter: SuppressionWhere): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    text: `select count(*)::int as count from suppression where ${where}`,
    values: valuesOf(filter),
  });
  return row?.count ?? 0;
}

export async function findSuppression(
  sql: Sql,
  { accountId, address }: { accountId: string; address: string },
): Promise<SuppressionRow | null> {
  const [row] = await sql.query<SuppressionRow>({
    text: `select ${columns} from suppression where account_id = $1 and address = $2`,
    values: [accountId, address],
  });
  return row ?? null;
}

/** Takes an address off the list, with what was known of its soft bounces; null when it is not on it. */
export async function releaseSuppression(
  sql: Sql,
  { accountId, address }: { accountId: string; address: string },
): Promise<SuppressionRow | null> {
  const [row] = await sql.query<SuppressionRow>({
    text: `delete from suppression where account_id = $1 and address = $2 returning ${columns}`,
    values: [accountId, address],
  });
  if (row)
    await sql.query({
      text: `
        insert into soft_bounce (account_id, address, count, last_at, counted_from) values ($1, $2, 0, now(), now())
        on conflict (account_id, address) do update set count = 0, counted_from = now()`,
      values: [accountId, address],
    });
  return row ?? null;
}

/** Those among `addresses` that are on the list already. */
export async function knownAmong(sql: Sql, accountId: string, addresses: string[]): Promise<Set<string>> {
  const rows = await sql.query<{ address: string }>({
    text: 'select address from suppression where account_id = $1 and address = any ($2::text[])',
    values: [accountId, addresses],
  });
  return new Set(rows.map(({ address }) => address));
}
