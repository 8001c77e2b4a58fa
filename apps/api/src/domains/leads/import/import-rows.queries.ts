import type { Row, Sql } from '../../../infra/database.ts';
import { LEAD_COLUMNS, type LeadRow } from '../desk/lead.queries.ts';
import type { LeadDetails } from '../desk/lead-details.ts';
import { LeadSource } from '../lead.entity.ts';
import type { LeadRowProblem } from './lead-import.entity.ts';
import type { FailedRow, ImportRow } from './row-plan.ts';

export async function insertRows(sql: Sql, importId: string, rows: ImportRow[]): Promise<void> {
  await sql.query({
    name: 'insert_lead_import_rows',
    text: `
      insert into lead_import_row (import_id, line, cells)
      select $1, line, cells from unnest($2::int[], $3::jsonb[]) as i (line, cells)`,
    values: [importId, rows.map(({ line }) => line), rows.map(({ cells }) => JSON.stringify(cells))],
  });
}

export async function deleteRows(sql: Sql, importId: string): Promise<void> {
  await sql.query({ text: 'delete from lead_import_row where import_id = $1', values: [importId] });
}

/** Rows behind a line, in their order. */
export async function rowsAfter(
  sql: Sql,
  importId: string,
  page: { after: number; limit: number },
): Promise<ImportRow[]> {
  return sql.query<ImportRow & Record<string, unknown>>({
    name: 'lead_import_rows_after',
    text: 'select line, cells from lead_import_row where import_id = $1 and line > $2 order by line limit $3',
    values: [importId, page.after, page.limit],
  });
}

interface FailedCells extends Row, ImportRow {
  problem: LeadRowProblem;
  detail: string | null;
}

/** Rows that were not taken, in their order. */
export async function failedRows(sql: Sql, importId: string, limit: number): Promise<FailedCells[]> {
  return sql.query<FailedCells>({
    text: `
      select line, cells, problem, detail from lead_import_row
       where import_id = $1 and problem is not null order by line limit $2`,
    values: [importId, limit],
  });
}

export async function noteFailures(sql: Sql, importId: string, failed: FailedRow[]): Promise<void> {
  if (failed.length === 0) return;
  await sql.query({
    name: 'note_lead_import_failures',
    text: `
      update lead_import_row r set problem = i.problem, detail = i.detail
        from unnest($2::int[], $3::text[], $4::text[]) as i (line, problem, detail)
       where r.import_id = $1 and r.line = i.line`,
    values: [
      importId,
      failed.map(({ line }) => line),
      failed.map(({ problem }) => problem),
      failed.map(({ detail }) => detail),
    ],
  });
}

/**
 * Files of one account take turns, step by step: two that bring the same number at once would make two leads of it, because nothing
 * but addresses is unique. Must run inside a transaction.
 */
export async function waitForTurn(sql: Sql, accountId: string): Promise<void> {
  await sql.query({
    text: `select pg_advisory_xact_lock(hashtextextended('lead import of ' || $1, 0))`,
    values: [accountId],
  });
}

interface Named {
  accountId: string;
  emails: string[];
  numbers: string[];
}

/** Leads with any of these addresses, and the oldest with each of these numbers. */
const NAMED = `
  select id from lead where account_id = $1 and email = any ($2::text[])
  union all
  (select distinct on (whatsapp) id from lead where account_id = $1 and whatsapp = any ($3::text[]) order by whatsapp, id)`;

/** Leads that rows name, oldest first. */
export async function leadsNamed(sql: Sql, { accountId, emails, numbers }: Named): Promise<LeadRow[]> {
  return sql.query<LeadRow>({
    name: 'leads_named_by_rows',
    text: `select ${LEAD_COLUMNS} from lead where id in (${NAMED}) order by id`,
    values: [accountId, emails, numbers],
  });
}

/** The same, locked. Must run inside a transaction. */
export async function lockLeadsNamed(sql: Sql, { accountId, emails, numbers }: Named): Promise<LeadRow[]> {
  return sql.query<LeadRow>({
    name: 'lock_leads_named_by_rows',
    text: `select ${LEAD_COLUMNS} from lead where id in (${NAMED}) order by id for update`,
    values: [accountId, emails, numbers],
  });
}

/** Leads of a file; fails when one of them came by another way meanwhile, so that the step is done anew. */
export async function insertLeads(
  sql: Sql,
  of: { accountId: string; stageId: string; fileName: string },
  leads: (LeadDetails & { id: string })[],
): Promise<void> {
  await sql.query({
    name: 'insert_leads_of_file',
    text: `
      insert into lead (id, account_id, stage_id, source, source_name, email, name, whatsapp, language, tags, fields, consent_proof)
      select id, $2, $3, '${LeadSource.IMPORT}', $4, email, name, whatsapp, language, tags, fields, "consentProof"
        from jsonb_to_recordset($1::jsonb)
          as i (id uuid, email text, name text, whatsapp text, language text, tags text[], fields jsonb, "consentProof" text)`,
    values: [JSON.stringify(leads), of.accountId, of.stageId, of.fileName],
  });
}
