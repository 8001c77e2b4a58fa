import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** What a spreadsheet takes for a formula when a cell begins with it. */
const FORMULA = /^[=+\-@\t\r]/;

/** Raised when a text is not CSV. */
export class InvalidCsv extends Error {
  override readonly name = 'InvalidCsv';
}

/** A cell that a spreadsheet shows as it is, and never runs. */
export function harmlessCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text of a cell that `harmlessCell` may have made. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** CSV with CRLF line ends and a byte order mark, so that spreadsheets read it as UTF-8. */
export function toCsv(header: string[], rows: (string | null)[][]): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => harmlessCell(cell ?? '')));
  return `\uFEFF${stringify(cells, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ })}`;
}

export interface CsvRow {
  /** Line of the text at which it ends, from 1. */
  line: number;
  cells: string[];
}

/** Rows of a CSV text, with commas or semicolons; empty lines are left out. Throws InvalidCsv. */
export function fromCsv(text: string): CsvRow[] {
  const delimiter = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  const rows: CsvRow[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: lines, cells: cells.map(plainCell) });
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (error instanceof CsvError) throw new InvalidCsv(error.message);
    throw error;
  }
}
