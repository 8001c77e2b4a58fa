import { readFileSync } from 'node:fs';

/** One cell of docs/provider-faults.md. */
export interface Cell {
  behaviour: string;
  provider: string;
  /** What the provider really did. */
  taken: boolean;
  /** `accepted`, `unknown` or the class of a refusal. */
  expected: string;
}

const DOCUMENT = new URL('../../docs/provider-faults.md', import.meta.url);

/** The cells of the table under this heading. */
export function cellsUnder(heading: string): Cell[] {
  const text = readFileSync(DOCUMENT, 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const [head = [], , ...rows] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(columnsOf);
  return rows.flatMap(([behaviour = '', , taken, ...outcomes]) =>
    outcomes.map((expected, index) => ({
      behaviour,
      provider: head[index + 3] ?? '',
      taken: taken === 'yes',
      expected,
    })),
  );
}

function columnsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((column) => column.trim());
}
