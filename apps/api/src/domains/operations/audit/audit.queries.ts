import type { Row, Sql } from '../../../infra/database.ts';

export interface AuditRow extends Row {
  id: string;
  at: Date;
  accountId: string | null;
  actorUserId: string | null;
  actorKeyId: string | null;
  action: string;
  subject: string;
  details: Record<string, unknown> | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  ip: string | null;
}

/** Which entries; null: all. */
export interface AuditWhere {
  from: Date | null;
  until: Date | null;
  actorUserId: string | null;
  accountId: string | null;
  action: string | null;
  subject: string | null;
  text: string | null;
}

const COLUMNS = `
  e.id, e.at, e.account_id as "accountId", e.actor_user_id as "actorUserId", e.actor_key_id as "actorKeyId", e.action, e.subject,
  e.details, e.before, e.after, e.ip`;

/** Only the conditions that are asked for, so that each search can use its index. */
function conditionsOf(where: AuditWhere): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const parts = ['true'];
  const add = (value: unknown, condition: (place: string) => string) => {
    if (value === null) return;
    values.push(value);
    parts.push(condition(`$${values.length}`));
  };
  const like = (text: string) => text.replace(/[\\%_]/g, '\\$&');
  add(where.from, (place) => `e.id >= first_id_at(${place})`);
  add(where.until, (place) => `e.id < first_id_at(${place})`);
  add(where.actorUserId, (place) => `e.actor_user_id = ${place}`);
  add(where.accountId, (place) => `e.account_id = ${place}`);
  add(where.action && `${like(where.action)}%`, (place) => `e.action like ${place}`);
  add(where.subject, (place) => `e.subject = ${place}`);
  add(
    where.text && `%${like(where.text)}%`,
    (place) => `concat_ws(' ', e.subject, e.details::text, e.before::text, e.after::text) ilike ${place}`,
  );
  return { text: parts.join(' and '), values };
}

/** Newest first. */
export function listAudit(
  sql: Sql,
  where: AuditWhere,
  page: { limit: number; after: string | null },
): Promise<AuditRow[]> {
  const { text, values } = conditionsOf(where);
  const after = page.after ? ` and e.id < $${values.length + 2}` : '';
  return sql.query<AuditRow>({
    text: `select ${COLUMNS} from audit_entry e where ${text}${after} order by e.id desc limit $${values.length + 1}`,
    values: [...values, page.limit, ...(page.after ? [page.after] : [])],
  });
}

export async function countAudit(sql: Sql, where: AuditWhere): Promise<number> {
  const { text, values } = conditionsOf(where);
  const [row] = await sql.query<{ count: number }>({
    text: `select count(*)::int as count from audit_entry e where ${text}`,
    values,
  });
  return row?.count ?? 0;
}

/** The newest with the names of those who acted. */
export function exportAudit(
  sql: Sql,
  where: AuditWhere,
  limit: number,
): Promise<(AuditRow & { actor: string | null; account: string | null })[]> {
  const { text, values } = conditionsOf(where);
  return sql.query({
    text: `
      select ${COLUMNS}, coalesce(u.email, k.name) as actor, a.name as account
        from audit_entry e
        left join app_user u on u.id = e.actor_user_id
        left join api_key k on k.id = e.actor_key_id
        left join account a on a.id = e.account_id
       where ${text} order by e.id desc limit $${values.length + 1}`,
    values: [...values, limit],
  });
}
