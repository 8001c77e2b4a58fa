import type { Row, Sql } from '../../../../infra/database.ts';
import type { FailedKind, FailedState, Resolution } from '../failed-operation.entity.ts';

export interface FailureRow extends Row {
  id: string;
  kind: FailedKind;
  sourceId: string;
  accountId: string | null;
  queue: string | null;
  subject: string;
  errorClass: string;
  errorCode: string | null;
  errorText: string;
  fingerprint: string;
  cause: string;
  providerId: string | null;
  dispatchQueue: string | null;
  payload: object | null;
  attempts: number;
  state: FailedState;
  resolution: Resolution | null;
  retries: number;
  ownerUserId: string | null;
  firstFailedAt: Date;
  lastFailedAt: Date;
  retriedAt: Date | null;
  resolvedAt: Date | null;
  resolvedByUserId: string | null;
  sequence: number;
}

const columns = `
  f.id, f.kind, f.source_id as "sourceId", f.account_id as "accountId", f.queue, f.subject, f.error_class as "errorClass",
  f.error_code as "errorCode", f.error_text as "errorText", f.fingerprint, f.cause, f.provider_id as "providerId",
  f.dispatch_queue as "dispatchQueue", f.payload, f.attempts, f.state, f.resolution, f.retries,
  f.owner_user_id as "ownerUserId", f.first_failed_at as "firstFailedAt", f.last_failed_at as "lastFailedAt",
  f.retried_at as "retriedAt", f.resolved_at as "resolvedAt", f.resolved_by_user_id as "resolvedByUserId", f.sequence`;

/** Which; null: any. */
export interface FailureFilter {
  /** Null: of all accounts, and of none. */
  accountId: string | null;
  /** Any of these. */
  ids: string[] | null;
  kinds: string[] | null;
  states: string[] | null;
  errorClasses: string[] | null;
  fingerprint: string | null;
  providerId: string | null;
  ownerUserId: string | null;
  /** In cause, words or subject. */
  text: string | null;
  from: Date | null;
  until: Date | null;
  critical: boolean | null;
}

export interface Where {
  text: string;
  values: unknown[];
}

export function whereOf(filter: FailureFilter): Where {
  const values: unknown[] = [];
  const conditions: string[] = [];
  const add = (condition: (placeholder: string) => string, value: unknown) => {
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  if (filter.accountId) add((v) => `f.account_id = ${v}`, filter.accountId);
  if (filter.ids) add((v) => `f.id = any (${v}::uuid[])`, filter.ids);
  if (filter.kinds) add((v) => `f.kind = any (${v}::text[])`, filter.kinds);
  if (filter.states) add((v) => `f.state = any (${v}::text[])`, filter.states);
  if (filter.errorClasses) add((v) => `f.error_class = any (${v}::text[])`, filter.errorClasses);
  if (filter.fingerprint) add((v) => `f.fingerprint = ${v}`, filter.fingerprint);
  if (filter.providerId) add((v) => `f.provider_id = ${v}`, filter.providerId);
  if (filter.ownerUserId) add((v) => `f.owner_user_id = ${v}`, filter.ownerUserId);
  if (filter.from) add((v) => `f.last_failed_at >= ${v}`, filter.from.toISOString());
  if (filter.until) add((v) => `f.last_failed_at < ${v}`, filter.until.toISOString());
  if (filter.critical !== null)
    add((v) => `(f.dispatch_queue is not distinct from 'CRITICAL') = ${v}::boolean`, filter.critical);
  if (filter.text)
    add(
      (v) => `(f.cause ilike ${v} or f.error_text ilike ${v} or f.subject ilike ${v})`,
      `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`,
    );
  return { text: conditions.length > 0 ? conditions.join(' and ') : 'true', values };
}

/** Place of a row in the list. */
export interface FailurePlace {
  lastFailedAt: string;
  id: string;
}

export async function listFailures(
  sql: Sql,
  filter: FailureFilter,
  page: { limit: number; after: FailurePlace | null; newestFirst: boolean },
): Promise<FailureRow[]> {
  const { text, values } = whereOf(filter);
  const { after, newestFirst } = page;
  const beyond = newestFirst ? '<' : '>';
  const order = newestFirst ? 'desc' : 'asc';
  const at = values.push(after?.lastFailedAt ?? null);
  const id = values.push(after?.id ?? null);
  const limit = values.push(page.limit);
  return sql.query<FailureRow>({
    text: `
      select ${columns} from failed_operation f
       where ${text} and ($${at}::timestamptz is null or (f.last_failed_at, f.id) ${beyond} ($${at}::timestamptz, $${id}::uuid))
       order by f.last_failed_at ${order}, f.id ${order} limit $${limit}`,
    values,
  });
}

export async function countFailures(sql: Sql, filter: FailureFilter): Promise<number> {
  const { text, values } = whereOf(filter);
  const [row] = await sql.query<{ count: number }>({
    text: `select count(*)::int as count from failed_operation f where ${text}`,
    values,
  });
  return row?.count ?? 0;
}

export async function findFailures(sql: Sql, ids: readonly string[]): Promise<FailureRow[]> {
  return sql.query<FailureRow>({
    text: `select ${columns} from failed_operation f where f.id = any ($1::uuid[])`,
    values: [ids],
  });
}

/** Ids in ascending order from the one after `after` on, up to and with `last`. */
export async function nextFailureIds(
  sql: Sql,
  filter: FailureFilter,
  page: { after: string | null; last: string; limit: number },
): Promise<string[]> {
  const { text, values } = whereOf(filter);
  const after = values.push(page.after);
  const last = values.push(page.last);
  const limit = values.push(page.limit);
  const rows = await sql.query<{ id: string }>({
    text: `
      select f.id from failed_operation f
       where ${text} and ($${after}::uuid is null or f.id > $${after}::uuid) and f.id <= $${last}::uuid
       order by f.id limit $${limit}`,
    values,
  });
  return rows.map(({ id }) => id);
}

/** How many match, and the last of them by id. */
export async function extentOf(sql: Sql, filter: FailureFilter): Promise<{ count: number; last: string | null }> {
  const { text, values } = whereOf(filter);
  const [row] = await sql.query<{ count: number; last: string | null }>({
    text: `select count(*)::int as count, max(f.id::text) as last from failed_operation f where ${text}`,
    values,
  });
  return row ?? { count: 0, last: null };
}

export interface EntryRow extends Row {
  id: string;
  operationId: string;
  kind: string;
  actorUserId: string | null;
  ruleId: string | null;
  text: string | null;
  at: Date;
}

/** Timelines of failed operations, oldest first. */
export async function readEntries(sql: Sql, operationIds: readonly string[]): Promise<EntryRow[]> {
  return sql.query<EntryRow>({
    text: `
      select id, operation_id as "operationId", kind, actor_user_id as "actorUserId", rule_id as "ruleId", text, at
        from failed_operation_event where operation_id = any ($1::uuid[]) order by operation_id, id`,
    values: [operationIds],
  });
}

/** What the events of an inbox held, by id. */
export async function readEventBodies(sql: Sql, ids: readonly string[]): Promise<Map<string, unknown>> {
  const rows = await sql.query<{ id: string; body: unknown }>({
    text: 'select id, body from inbox_event where id = any ($1::uuid[])',
    values: [ids],
  });
  return new Map(rows.map(({ id, body }) => [id, body]));
}

export interface FailureCounts extends Row {
  open: number;
  retrying: number;
  openCritical: number;
}

export async function readCounts(sql: Sql, accountId: string | null): Promise<FailureCounts> {
  const [row] = await sql.query<FailureCounts>({
    text: `
      select count(*) filter (where state = 'OPEN')::int as open, count(*) filter (where state = 'RETRYING')::int as retrying,
             count(*) filter (where state = 'OPEN' and dispatch_queue = 'CRITICAL')::int as "openCritical"
        from failed_operation where state in ('OPEN', 'RETRYING') and ($1::uuid is null or account_id = $1)`,
    values: [accountId],
  });
  return row ?? { open: 0, retrying: 0, openCritical: 0 };
}
