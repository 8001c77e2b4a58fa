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

/** One row of what becomes of a mail. */
export interface EndState {
  outcome: string;
  /** True where the provider knows a repetition by its key. */
  repeats: boolean;
  status: string;
  /** `this one`, or `the next` provider of the route. */
  by: string;
}

/** What becomes of a mail after its first attempt came to an outcome. */
export function endStates(): EndState[] {
  const section = readFileSync(DOCUMENT, 'utf8').split('## What becomes of the mail\n')[1] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map(columnsOf)
    .flatMap(([outcome = '', status = '', by = '', withKey = '', keyBy = '']) => [
      { outcome, repeats: false, status, by },
      { outcome, repeats: true, status: withKey || status, by: keyBy || by },
    ]);
}
