import { writeAudit } from '../../../infra/audit.ts';
import { findBulk } from '../../../infra/bulk/bulk.queries.ts';
import type { BulkService } from '../../../infra/bulk/bulk.service.ts';
import { BulkState } from '../../../infra/bulk/bulk-operation.entity.ts';
import { toCsv } from '../../../infra/csv.ts';
import type { Database, Sql } from '../../../infra/database.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { fromPublicId, type IdGenerator, idTime, isUuid } from '../../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../../kernel/page.ts';
import { mayAccess, type Principal } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { accountIdOf } from '../account-of.ts';
import { StageNotFound } from '../desk/lead.errors.ts';
import { PROOF_LENGTH } from '../desk/lead.limits.ts';
import { checkedTags, checkedText } from '../desk/lead-details.ts';
import type { LeadSettingsService } from '../settings/lead-settings.service.ts';
import { checkedColumns } from './import-columns.ts';
import { failedRows, leadsNamed, rowsAfter } from './import-rows.queries.ts';
import { LEADS_IMPORT, shapeOf } from './import-step.ts';
import { type LeadImportColumns, type LeadImportConflict, LeadImportState } from './lead-import.entity.ts';
import { LeadImportBegun, LeadImportNotFound, LeadImportRunning, LeadRowsGone } from './lead-import.errors.ts';
import { MOST_PROBLEMS, MOST_ROWS, ROWS_KEPT_DAYS, STEP_ROWS } from './lead-import.limits.ts';
import {
  countImports,
  deleteImport,
  findImport,
  type LeadImportRecord,
  listImports,
  lockImport,
  noteStart,
} from './lead-import.queries.ts';
import { type FailedRow, keyOf, namesIn, planRows, readRows } from './row-plan.ts';
import { type Language, problemText } from './row-problems.ts';

const DAY_MS = 86_400_000;

/** How the rows of a file are to be taken; ids are public ids. */
export interface ImportChoices {
  id: string;
  columns: LeadImportColumns;
  conflict: LeadImportConflict;
  tags: string[];
  stageId: string | null;
  consentProof: string | null;
}

/** What an import would do. */
export interface ImportForecast {
  create: number;
  update: number;
  skip: number;
  fail: number;
  problems: FailedRow[];
}

interface Deps {
  database: Database;
  accounts: AccountService;
  leadSettings: LeadSettingsService;
  bulk: BulkService;
  ids: IdGenerator;
  clock: Clock;
}

/** Files of leads once they are here; `LeadUploadService` takes them in. */
export class LeadImportService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Null when there is none or it is another tenant's. */
  async find(principal: Principal, publicId: string): Promise<LeadImportRecord | null> {
    const id = fromPublicId('lim', publicId);
    const file = id && (await findImport(this.#deps.database, id));
    return file && mayAccess(principal, file.accountId) ? file : null;
  }

  async list(principal: Principal, accountId: string | null, request: PageRequest): Promise<Page<LeadImportRecord>> {
    const { database, accounts } = this.#deps;
    const size = pageSize(request.first);
    const after = decodeCursor(request.after, isUuid);
    const id = await accountIdOf(accounts, principal, accountId);
    const rows = await listImports(database, id, { limit: size + 1, after });
    return toPage(rows, size, { after, keyOf: (row) => row.id, count: () => countImports(database, id) });
  }

  /** Throws LeadImportNotFound, LeadImportBegun, LeadRowsGone, ColumnsInvalid, TagInvalid, StageNotFound, LeadTextInvalid. */
  async check(principal: Principal, choices: ImportChoices): Promise<ImportForecast> {
    const { database, leadSettings } = this.#deps;
    const found = await this.find(principal, choices.id);
    if (!found) throw new LeadImportNotFound();
    const file = await this.#chosen(database, found, choices);
    const shape = await shapeOf(database, leadSettings, file);
    const forecast: ImportForecast = { create: 0, update: 0, skip: 0, fail: 0, problems: [] };
    const seen = new Set<string>();
    let after = 0;
    for (;;) {
      const rows = await rowsAfter(database, file.id, { after, limit: STEP_ROWS });
      const read = readRows(rows, shape);
      const leads = await leadsNamed(database, { accountId: file.accountId, ...namesIn(read.read) });
      const { counts, failed } = planRows(read, { leads, conflict: choices.conflict, seen });
      for (const one of read.read) seen.add(keyOf(one));
      forecast.create += counts.created;
      forecast.update += counts.updated;
      forecast.skip += counts.skipped;
      forecast.fail += failed.length;
      forecast.problems.push(...failed.slice(0, MOST_PROBLEMS - forecast.problems.length));
      if (rows.length < STEP_ROWS) return forecast;
      after = rows.at(-1)!.line;
    }
  }

  /** Lets a bulk operation take the rows. Throws what `check` throws. */
  async start(principal: Principal, choices: ImportChoices): Promise<LeadImportRecord> {
    const { database, bulk } = this.#deps;
    return database.transaction(async (sql) => {
      const found = await lockOwn(sql, principal, choices.id);
      const file = await this.#chosen(sql, found, choices);
      const work = { kind: LEADS_IMPORT, input: { importId: file.id }, estimate: file.rows, note: null };
      const { id: bulkOperationId } = await bulk.start(sql, principal, work);
      await noteStart(sql, { ...file, bulkOperationId });
      return (await findImport(sql, file.id))!;
    });
  }

  /** Forgets a file, also one whose import was stopped; leads that came with it stay. Throws LeadImportNotFound, LeadImportRunning. */
  async delete(principal: Principal, publicId: string): Promise<void> {
    const { database, ids } = this.#deps;
    await database.transaction(async (sql) => {
      const file = await lockOwn(sql, principal, publicId);
      if (await isBeingTaken(sql, file)) throw new LeadImportRunning();
      await deleteImport(sql, file.id);
      await writeAudit(sql, {
        id: ids.next(),
        principal,
        accountId: file.accountId,
        action: 'lead_import.deleted',
        subject: publicId,
        details: { fileName: file.fileName, rows: file.rows },
      });
    });
  }

  /** Rows that were not taken as CSV, with what is wrong in a column of its own; null when there is no such file. */
  async failures(principal: Principal, publicId: string, language: Language): Promise<string | null> {
    const file = await this.find(principal, publicId);
    if (!file) return null;
    const rows = await failedRows(this.#deps.database, file.id, MOST_ROWS);
    const width = file.header.length;
    return toCsv(
      [...file.header, language === 'id' ? 'masalah' : 'problem'],
      rows.map((row) => [
        ...Array.from({ length: width }, (_, place) => row.cells[place] ?? ''),
        problemText(row, language),
      ]),
    );
  }

  async #chosen(sql: Sql, file: LeadImportRecord, choices: ImportChoices): Promise<LeadImportRecord> {
    const { leadSettings, clock } = this.#deps;
    if (file.state !== LeadImportState.UPLOADED) throw new LeadImportBegun();
    if (clock.now().getTime() - idTime(file.id).getTime() > ROWS_KEPT_DAYS * DAY_MS)
      throw new LeadRowsGone(ROWS_KEPT_DAYS);
    const fields = await leadSettings.fieldsOf(sql, file.accountId);
    const stageId = choices.stageId === null ? null : fromPublicId('lst', choices.stageId);
    const stages = await leadSettings.stagesOf(sql, file.accountId);
    if (choices.stageId !== null && !stages.some(({ id }) => id === stageId)) throw new StageNotFound();
    return {
      ...file,
      columns: checkedColumns(choices.columns, file.header, fields),
      conflict: choices.conflict,
      tags: checkedTags(choices.tags),
      stageId,
      consentProof: checkedText('consentProof', choices.consentProof, PROOF_LENGTH),
    };
  }
}

async function isBeingTaken(sql: Sql, { state, bulkOperationId }: LeadImportRecord): Promise<boolean> {
  if (state !== LeadImportState.RUNNING || !bulkOperationId) return false;
  return (await findBulk(sql, bulkOperationId))?.state === BulkState.RUNNING;
}

async function lockOwn(sql: Sql, principal: Principal, publicId: string): Promise<LeadImportRecord> {
  const id = fromPublicId('lim', publicId);
  const file = id && (await lockImport(sql, id));
  if (!file || !mayAccess(principal, file.accountId)) throw new LeadImportNotFound();
  return file;
}
