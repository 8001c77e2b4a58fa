import { expect, test } from 'vitest';
import { csvRows } from './csv-stream.ts';

/** Cells of a file that comes three bytes at a time. */
async function cellsOf(text: string): Promise<string[][]> {
  const file = Buffer.from(text);
  async function* bytes() {
    for (let place = 0; place < file.length; place += 3) yield file.subarray(place, place + 3);
  }
  const found: string[][] = [];
  for await (const rows of csvRows(bytes(), 2)) found.push(...rows.map(({ cells }) => cells));
  return found;
}

test.each([
  ['LF', 'email,nama\na@x,A\nb@x,B\n'],
  ['CR alone', 'email,nama\ra@x,A\rb@x,B'],
  ['CRLF first and LF then, as of files put together', 'email,nama\r\na@x,A\nb@x,B\n'],
  ['LF first and CRLF then', 'email,nama\na@x,A\r\nb@x,B\r\n'],
])('lines end with %s', async (_, text) => {
  expect(await cellsOf(text)).toEqual([
    ['email', 'nama'],
    ['a@x', 'A'],
    ['b@x', 'B'],
  ]);
});

test('a title may have lines of its own, and delimiters in quotes are none', async () => {
  expect(await cellsOf('\uFEFF"alamat,\nemail, surel";nama\r\na@x;"A; ""B"""\r\n')).toEqual([
    ['alamat,\nemail, surel', 'nama'],
    ['a@x', 'A; "B"'],
  ]);
});
