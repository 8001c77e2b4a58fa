import type { Row, Sql } from '../../../infra/database.ts';

export interface LeadNoteRow extends Row {
  id: string;
  accountId: string;
  leadId: string;
  text: string;
  authorUserId: string;
  createdAt: Date;
  editedAt: Date | null;
}

const COLUMNS = `
  id, account_id as "accountId", lead_id as "leadId", text, author_user_id as "authorUserId", created_at as "createdAt",
  edited_at as "editedAt"`;

/** Newest first. */
export async function listNotes(
  sql: Sql,
  leadId: string,
  { limit, after }: { limit: number; after: string | null },
): Promise<LeadNoteRow[]> {
  return sql.query<LeadNoteRow>({
    name: 'lead_notes_of',
    text: `
      select ${COLUMNS} from lead_note where lead_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
    values: [leadId, after, limit],
  });
}

export async function countNotes(sql: Sql, leadId: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    text: 'select count(*)::int as count from lead_note where lead_id = $1',
    values: [leadId],
  });
  return row!.count;
}

export async function lockNote(sql: Sql, id: string): Promise<LeadNoteRow | null> {
  const [row] = await sql.query<LeadNoteRow>({
    text: `select ${COLUMNS} from lead_note where id = $1 for update`,
    values: [id],
  });
  return row ?? null;
}

/** Writes the same words about each of some leads. */
export async function insertNotes(
  sql: Sql,
  notes: { id: string; accountId: string; leadId: string }[],
  { text, authorUserId }: { text: string; authorUserId: string },
): Promise<LeadNoteRow[]> {
  return sql.query<LeadNoteRow>({
    text: `
      insert into lead_note (id, account_id, lead_id, text, author_user_id)
      select id, account_id, lead_id, $4, $5 from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as i (id, account_id, lead_id)
      returning ${COLUMNS}`,
    values: [
      notes.map(({ id }) => id),
      notes.map(({ accountId }) => accountId),
      notes.map(({ leadId }) => leadId),
      text,
      authorUserId,
    ],
  });
}

export async function updateNote(sql: Sql, id: string, text: string): Promise<LeadNoteRow> {
  const [row] = await sql.query<LeadNoteRow>({
    text: `update lead_note set text = $2, edited_at = now() where id = $1 returning ${COLUMNS}`,
    values: [id, text],
  });
  return row!;
}

export async function deleteNote(sql: Sql, id: string): Promise<void> {
  await sql.query({ text: 'delete from lead_note where id = $1', values: [id] });
}
