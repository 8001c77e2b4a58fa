import type { Content } from '../../../infra/content/renderer.ts';
import type { Sql } from '../../../infra/database.ts';

/** Contents by id. */
export async function loadContents(sql: Sql, ids: string[]): Promise<Map<string, Content>> {
  const rows = await sql.query<{ id: string; subject: string; html: string | null; text: string | null }>({
    name: 'load_contents',
    text: 'select id, subject, html, text from message_content where id = any ($1::uuid[])',
    values: [ids],
  });
  return new Map(rows.map((row) => [row.id, row]));
}
