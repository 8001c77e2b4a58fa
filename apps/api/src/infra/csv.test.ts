import { expect, it } from 'vitest';
import { fromCsv, InvalidCsv, toCsv } from './csv.ts';

it.each(['=1+1', '+62812', '-5', '@sum', '\tx', '\rx'])(
  '%j is no formula any more, and comes back as it was',
  (cell) => {
    const csv = toCsv(['alamat'], [[cell]]);
    expect(csv).toMatch(/^\uFEFFalamat\r\n"?'/);
    const [, row] = fromCsv(csv);
    expect(row?.cells[0]?.trim()).toBe(cell.trim());
  },
);

it('titles are no formulas either: they come back in files that others made', () => {
  expect(toCsv(['=1+1'], [])).toBe("\uFEFF'=1+1\r\n");
});

it('reads semicolons, quotes, line ends of all kinds, and knows its lines', () => {
  expect(fromCsv('alamat;catatan\r\n\r\na@b.example;"dua\nbaris"\nc@d.example')).toEqual([
    { line: 1, cells: ['alamat', 'catatan'] },
    { line: 4, cells: ['a@b.example', 'dua\nbaris'] },
    { line: 5, cells: ['c@d.example'] },
  ]);
});

it('says what is no CSV', () => {
  expect(() => fromCsv('a,"b')).toThrow(InvalidCsv);
});
