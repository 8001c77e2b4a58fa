/** What the API takes, bytes. */
export const MAX_IMPORT_BYTES = 5_000_000;

export interface FailedLine {
  /** From 1. */
  line: number;
  /** As it stands in the file. */
  text: string;
}

function linesOf(csv: string): string[] {
  return csv.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
}

/** The lines with these numbers, as they stand in the file. */
export function linesAt(csv: string, numbers: readonly number[]): FailedLine[] {
  const lines = linesOf(csv);
  return numbers.map((line) => ({ line, text: lines[line - 1] ?? '' }));
}

/** A file of the lines that failed, under the head of the first one, so that it can be mended and imported again. */
export function failedFile(csv: string, failed: readonly FailedLine[]): string {
  const [first = ''] = linesOf(csv);
  const headed = !first.includes('@') && !failed.some(({ line }) => line === 1);
  return [...(headed ? [first] : []), ...failed.map(({ text }) => text)].map((line) => `${line}\r\n`).join('');
}
