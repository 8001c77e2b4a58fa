import { expect, test } from 'vitest';
import { BadInputError } from '../../kernel/errors.ts';
import { assertStorable } from './storable-text.ts';

test.each([['a\u0000'], ['\ud83d'], [{ a: [{ b: '\u0000' }] }], [{ 'a\u0000': 1 }]])('%j is refused', (value) => {
  expect(() => assertStorable(value)).toThrow(BadInputError);
});

test.each([['Siti 🕊'], [null], [undefined], [{ a: ['', 1, true, null] }]])('%j is fine', (value) => {
  expect(() => assertStorable(value)).not.toThrow();
});
