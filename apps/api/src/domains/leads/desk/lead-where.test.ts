import { expect, test } from 'vitest';
import { wordsOf } from './lead-where.ts';

test('letters and digits are words apart, as the database keeps them', () => {
  expect(wordsOf('Siti.Rahma77@toko-melati.example')).toEqual([
    ['siti'],
    ['rahma'],
    ['77'],
    ['toko'],
    ['melati'],
    ['example'],
  ]);
});

test('a number is looked for as it is written and with its country', () => {
  expect(wordsOf('0812-3456 budi')).toEqual([['08123456', '628123456'], ['budi']]);
  expect(wordsOf('+62 812')).toEqual([['62812']]);
});

test('a tag is one word', () => {
  expect(wordsOf('#pameran-2026 dewi')).toEqual([['#pameran-2026'], ['dewi']]);
});
