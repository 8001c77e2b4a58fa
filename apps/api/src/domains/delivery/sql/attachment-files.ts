import type { Sql } from '../../../infra/database.ts';

export interface NewFile {
  id: string;
  accountId: string;
  /** SHA-256. */
  hash: Buffer;
  bytes: Buffer;
}

/** Keeps a file once per account; returns the id under which it is kept. */
export async function keepFile(sql: Sql, file: NewFile): Promise<string> {
  const [row] = await sql.query<{ id: string }>({
    name: 'keep_file',
    text: `
      with kept as (
        insert into attachment_file (id, account_id, hash, bytes) values ($1, $2, $3, $4)
        on conflict (account_id, hash) do nothing returning id
      )
      select id from kept union all select id from attachment_file where account_id = $2 and hash = $3 limit 1`,
    values: [file.id, file.accountId, file.hash, file.bytes],
  });
  return row ? row.id : keepFile(sql, file);
}

/** Bytes by id of file. */
export async function loadFiles(sql: Sql, ids: string[]): Promise<Map<string, Buffer>> {
  const rows = await sql.query<{ id: string; bytes: Buffer }>({
    name: 'load_files',
    text: 'select id, bytes from attachment_file where id = any ($1::uuid[])',
    values: [ids],
  });
  return new Map(rows.map(({ id, bytes }) => [id, bytes]));
}
