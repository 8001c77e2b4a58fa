import type { Row, Sql } from '../../../infra/database.ts';

export interface LeadTaskRow extends Row {
  id: string;
  accountId: string;
  leadId: string;
  title: string;
  dueAt: Date | null;
  assigneeUserId: string | null;
  createdByUserId: string;
  createdAt: Date;
  doneAt: Date | null;
  doneByUserId: string | null;
}

const COLUMNS = `
  id, account_id as "accountId", lead_id as "leadId", title, due_at as "dueAt", assignee_user_id as "assigneeUserId",
  created_by_user_id as "createdByUserId", created_at as "createdAt", done_at as "doneAt", done_by_user_id as "doneByUserId"`;

/** Which tasks of an account; null: whatever. */
export interface TaskWhere {
  accountId: string;
  open: boolean | null;
  assigneeUserId: string | null;
}

/** Place of a task in the list. */
export interface TaskPlace {
  /** ISO 8601, or `infinity`: some time. */
  due: string;
  id: string;
}

const MATCHES = `
  account_id = $1 and ($2::boolean is null or (done_at is null) = $2) and ($3::uuid is null or assignee_user_id = $3)`;

/** What is due first comes first. */
export async function listTasks(
  sql: Sql,
  { accountId, open, assigneeUserId }: TaskWhere,
  { limit, after }: { limit: number; after: TaskPlace | null },
): Promise<LeadTaskRow[]> {
  return sql.query<LeadTaskRow>({
    text: `
      select ${COLUMNS} from lead_task
       where ${MATCHES} and ($4::timestamptz is null or (coalesce(due_at, 'infinity'), id) > ($4, $5::uuid))
       order by coalesce(due_at, 'infinity'), id limit $6`,
    values: [accountId, open, assigneeUserId, after?.due ?? null, after?.id ?? null, limit],
  });
}

export async function countTasks(sql: Sql, { accountId, open, assigneeUserId }: TaskWhere): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    text: `select count(*)::int as count from lead_task where ${MATCHES}`,
    values: [accountId, open, assigneeUserId],
  });
  return row!.count;
}

/** Those that are open first, each part by when it is due. */
export async function tasksOfLeads(sql: Sql, leadIds: readonly string[], most: number): Promise<LeadTaskRow[]> {
  return sql.query<LeadTaskRow>({
    name: 'lead_tasks_of',
    text: `
      select t.* from unnest($1::uuid[]) as l (id) cross join lateral (
        select ${COLUMNS} from lead_task where lead_id = l.id
         order by done_at is not null, coalesce(due_at, 'infinity'), id limit $2) as t`,
    values: [leadIds, most],
  });
}

/** The lead of a task; null when there is no such task. */
export async function findLeadIdOfTask(sql: Sql, id: string): Promise<string | null> {
  const [row] = await sql.query<{ leadId: string }>({
    text: 'select lead_id as "leadId" from lead_task where id = $1',
    values: [id],
  });
  return row?.leadId ?? null;
}

export async function lockTask(sql: Sql, id: string): Promise<LeadTaskRow | null> {
  const [row] = await sql.query<LeadTaskRow>({
    text: `select ${COLUMNS} from lead_task where id = $1 for update`,
    values: [id],
  });
  return row ?? null;
}

export async function insertTask(
  sql: Sql,
  task: Omit<LeadTaskRow, 'createdAt' | 'doneAt' | 'doneByUserId'>,
): Promise<LeadTaskRow> {
  const [row] = await sql.query<LeadTaskRow>({
    text: `
      insert into lead_task (id, account_id, lead_id, title, due_at, assignee_user_id, created_by_user_id)
      values ($1, $2, $3, $4, $5, $6, $7) returning ${COLUMNS}`,
    values: [task.id, task.accountId, task.leadId, task.title, task.dueAt, task.assigneeUserId, task.createdByUserId],
  });
  return row!;
}

/** Null: it is not done after all. */
export async function setDone(sql: Sql, id: string, done: { at: Date; userId: string } | null): Promise<LeadTaskRow> {
  const [row] = await sql.query<LeadTaskRow>({
    text: `update lead_task set done_at = $2, done_by_user_id = $3 where id = $1 returning ${COLUMNS}`,
    values: [id, done?.at ?? null, done?.userId ?? null],
  });
  return row!;
}

export async function deleteTask(sql: Sql, id: string): Promise<void> {
  await sql.query({ text: 'delete from lead_task where id = $1', values: [id] });
}
