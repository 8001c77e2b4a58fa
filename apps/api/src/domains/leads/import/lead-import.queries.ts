import type { Row, Sql } from '../../../infra/database.ts';
import type { LeadImportColumns, LeadImportConflict, LeadImportState } from './lead-import.entity.ts';
import { ROWS_KEPT_DAYS } from './lead-import.limits.ts';

export interface LeadImportRecord extends Row {
  id: string;
  accountId: string;
  fileName: string;
  header: string[];
  rows: number;
  state: LeadImportState;
  columns: LeadImportColumns | null;
  conflict: LeadImportConflict | null;
  tags: string[];
  stageId: string | null;
  consentProof: string | null;
  created: number;
  updated: number;
  skipped: number;
  failed: number;
  bulkOperationId: string | null;
  actorUserId: string;
  createdAt: Date;
  finishedAt: Date | null;
}

const IMPORT = `
  id, account_id as "accountId", file_name as "fileName", header, rows, state, columns, conflict, tags, stage_id as "stageId",
  consent_proof as "consentProof", created, updated, skipped, failed, bulk_operation_id as "bulkOperationId",
  actor_user_id as "actorUserId", created_at as "createdAt", finished_at as "finishedAt"`;

export async function insertImport(
  sql: Sql,
  file: Pick<LeadImportRecord, 'id' | 'accountId' | 'fileName' | 'header' | 'rows' | 'actorUserId'>,
): Promise<void> {
  await sql.query({
    text: 'insert into lead_import (id, account_id, file_name, header, rows, actor_user_id) values ($1, $2, $3, $4, $5, $6)',
    values: [file.id, file.accountId, file.fileName, file.header, file.rows, file.actorUserId],
  });
}

export async function findImport(sql: Sql, id: string): Promise<LeadImportRecord | null> {
  const [row] = await sql.query<LeadImportRecord>({
    text: `select ${IMPORT} from lead_import where id = $1`,
    values: [id],
  });
  return row ?? null;
}

export async function lockImport(sql: Sql, id: string): Promise<LeadImportRecord | null> {
  const [row] = await sql.query<LeadImportRecord>({
    text: `select ${IMPORT} from lead_import where id = $1 for update`,
    values: [id],
  });
  return row ?? null;
}

/** Newest first. */
export async function listImports(
  sql: Sql,
  accountId: string,
  page: { limit: number; after: string | null },
): Promise<LeadImportRecord[]> {
  return sql.query<LeadImportRecord>({
    text: `
      select ${IMPORT} from lead_import where account_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
    values: [accountId, page.after, page.limit],
  });
}

export async function countImports(sql: Sql, accountId: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    text: 'select count(*)::int as count from lead_import where account_id = $1',
    values: [accountId],
  });
  return row?.count ?? 0;
}

/** Notes how the rows are to be taken, and by which bulk operation. */
export async function noteStart(
  sql: Sql,
  { id, columns, conflict, tags, stageId, consentProof, bulkOperationId }: LeadImportRecord,
): Promise<void> {
  await sql.query({
    text: `
      update lead_import
         set state = 'RUNNING', columns = $2, conflict = $3, tags = $4, stage_id = $5, consent_proof = $6, bulk_operation_id = $7
       where id = $1`,
    values: [id, JSON.stringify(columns), conflict, tags, stageId, consentProof, bulkOperationId],
  });
}

/** Counts a step; `isLast` when no row is left. */
export async function noteStep(
  sql: Sql,
  id: string,
  step: { created: number; updated: number; skipped: number; failed: number; isLast: boolean },
): Promise<void> {
  await sql.query({
    name: 'note_lead_import_step',
    text: `
      update lead_import
         set created = created + $2, updated = updated + $3, skipped = skipped + $4, failed = failed + $5,
             state = case when $6 then 'DONE' else state end, finished_at = case when $6 then clock_timestamp() end
       where id = $1`,
    values: [id, step.created, step.updated, step.skipped, step.failed, step.isLast],
  });
}

export async function deleteImport(sql: Sql, id: string): Promise<void> {
  await sql.query({
    text: 'with rows as (delete from lead_import_row where import_id = $1) delete from lead_import where id = $1',
    values: [id],
  });
}

/**
 * Deletes rows whose time is over, and those of uploads that broke off; returns how many, `most` at most. An import that was stopped
 * keeps its rows until it is resumed or forgotten.
 */
export async function deleteOldRows(sql: Sql, most: number): Promise<number> {
  const [row] = await sql.query<{ count: number }>({
    text: `
      with old as (
        delete from lead_import_row where ctid = any (array(
          select ctid from lead_import_row r
           where import_id < first_id_at(now() - interval '${ROWS_KEPT_DAYS} days')
             and not exists (select from lead_import i where i.id = r.import_id and i.state = 'RUNNING') limit $1))
        returning 1
      )
      select count(*)::int as count from old`,
    values: [most],
  });
  return row!.count;
}
