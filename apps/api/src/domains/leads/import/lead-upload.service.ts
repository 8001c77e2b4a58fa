import { type CsvRow, InvalidCsv } from '../../../infra/csv.ts';
import { csvRows } from '../../../infra/csv-stream.ts';
import type { Database } from '../../../infra/database.ts';
import type { Limits } from '../../../infra/limits.ts';
import { type IdGenerator, toPublicId } from '../../../kernel/ids.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { deleteRows, insertRows } from './import-rows.queries.ts';
import { FileRefused } from './lead-import.errors.ts';
import {
  CELL_LENGTH,
  FILE_NAME_LENGTH,
  MOST_BYTES,
  MOST_COLUMNS,
  MOST_ROWS,
  ROWS_AT_ONCE,
} from './lead-import.limits.ts';
import { insertImport } from './lead-import.queries.ts';

/** What stands where bytes were no UTF-8. */
const BROKEN = '\uFFFD';

interface Deps {
  database: Database;
  accounts: AccountService;
  limits: Limits;
  ids: IdGenerator;
}

/** Takes files of leads in as their bytes come. */
export class LeadUploadService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Keeps the rows of a CSV file; returns its `lim_…`. Throws AccountNotFound, RateLimitedError, FileRefused. */
  async take(
    principal: Principal,
    file: { name: string; accountId: string | null; bytes: AsyncIterable<Buffer> },
  ): Promise<string> {
    const { database, accounts, limits, ids } = this.#deps;
    if (!principal.userId) throw new Error('A file is uploaded by a person.');
    const { id: accountId } = await accounts.findFor(principal, file.accountId);
    await limits.take('leadUploadsPerAccount', accountId);
    const id = ids.next();
    try {
      const { header, rows } = await this.#keepRows(id, csvRows(counted(file.bytes), ROWS_AT_ONCE));
      const fileName = plainName(file.name);
      await insertImport(database, { id, accountId, fileName, header, rows, actorUserId: principal.userId });
      return toPublicId('lim', id);
    } catch (error) {
      await deleteRows(database, id);
      throw error instanceof InvalidCsv ? new FileRefused('NOT_CSV', `This is not CSV: ${error.message}`) : error;
    }
  }

  async #keepRows(id: string, batches: AsyncGenerator<CsvRow[]>): Promise<{ header: string[]; rows: number }> {
    let header: string[] | null = null;
    let rows = 0;
    for await (const batch of batches) {
      header ??= checkedHeader(batch.shift()!.cells);
      rows += batch.length;
      if (rows > MOST_ROWS) throw new FileRefused('TOO_MANY_ROWS', `A file has ${MOST_ROWS} rows at most.`);
      await insertRows(this.#deps.database, id, batch.map(keptRow));
    }
    if (!header || rows === 0) throw new FileRefused('EMPTY', 'The file needs a line of headers and rows under it.');
    return { header, rows };
  }
}

async function* counted(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let total = 0;
  for await (const chunk of bytes) {
    total += chunk.length;
    if (total > MOST_BYTES) throw new FileRefused('TOO_LARGE', `A file has ${MOST_BYTES / 1_000_000} MB at most.`);
    yield chunk;
  }
}

function checkedHeader(cells: string[]): string[] {
  if (cells.length > MOST_COLUMNS) throw new FileRefused('NOT_CSV', `A file has ${MOST_COLUMNS} columns at most.`);
  refuseBroken(cells, 1);
  return cells.map((cell) => cell.slice(0, FILE_NAME_LENGTH));
}

/** Titles are often plain English: the first name with an accent tells. */
function keptRow({ line, cells }: CsvRow): CsvRow {
  refuseBroken(cells, line);
  // What is cut in the middle of a character is no text that JSON takes.
  return {
    line,
    cells: cells.map((cell) => (cell.length > CELL_LENGTH ? cell.slice(0, CELL_LENGTH).toWellFormed() : cell)),
  };
}

function refuseBroken(cells: string[], line: number): void {
  if (cells.some((cell) => cell.includes(BROKEN)))
    throw new FileRefused('NOT_CSV', `Line ${line} is not UTF-8. Save the file as "CSV UTF-8".`);
}

function plainName(name: string): string {
  return (
    name
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, FILE_NAME_LENGTH) || 'leads.csv'
  );
}
