import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { type CsvRow, InvalidCsv, plainCell } from './csv.ts';

/** Bytes in which the end of the first line is looked for. */
const FIRST_LINE = 65_536;
/** Bytes of one row; more is a file whose quotes do not end. */
const ROW = 1_000_000;

/**
 * Rows of a CSV file as its bytes come, `size` at a time, with commas, semicolons or tabs; empty ones are left out. Holds a few rows in
 * memory however long the file is. Throws InvalidCsv, and whatever `bytes` throws.
 */
export async function* csvRows(bytes: AsyncIterable<Buffer>, size: number): AsyncGenerator<CsvRow[]> {
  const [beginning, rest] = await firstLine(bytes);
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(beginning.toString('utf8')),
    // Files put together from others end their lines in more than one way.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: ROW,
    trim: true,
    info: true,
  });
  const fed = pipeline(Readable.from(all(beginning, rest), { objectMode: false }), parser);
  fed.catch(() => {});
  let batch: CsvRow[] = [];
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (batch.push({ line: info.lines, cells: record.map(storableCell) }) < size) continue;
      yield batch;
      batch = [];
    }
    await fed;
  } catch (error) {
    throw error instanceof CsvError ? new InvalidCsv(error.message) : error;
  }
  if (batch.length > 0) yield batch;
}

async function firstLine(bytes: AsyncIterable<Buffer>): Promise<[Buffer, AsyncIterator<Buffer>]> {
  const rest = bytes[Symbol.asyncIterator]();
  let beginning = Buffer.alloc(0);
  while (beginning.length < FIRST_LINE && !unquoted(beginning.toString('utf8')).includes('\n')) {
    const { value, done } = await rest.next();
    if (done) break;
    beginning = Buffer.concat([beginning, value]);
  }
  return [beginning, rest];
}

async function* all(beginning: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield beginning;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Which of the delimiters stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const line = unquoted(text).split('\n', 1)[0] ?? '';
  const [most] = [',', ';', '\t'].toSorted((a, b) => line.split(b).length - line.split(a).length);
  return most!;
}

/** What stands outside quotes, also of one that does not end yet: a line ends only there. */
function unquoted(text: string): string {
  return text.replace(/"[^"]*(?:"|$)/g, '');
}

/** Without NUL, which no text column takes. */
function storableCell(cell: string): string {
  return plainCell(cell.includes('\0') ? cell.replaceAll('\0', '') : cell);
}
