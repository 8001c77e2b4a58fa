import { expect, it } from 'vitest';
import { wilson } from './wilson.ts';

const rounded = (hits: number, trials: number) => Object.values(wilson(hits, trials)).map((bound) => bound.toFixed(4));

it('is the interval that textbooks give', () => {
  expect(rounded(10, 100)).toEqual(['0.0552', '0.1744']);
  expect(rounded(0, 10)).toEqual(['0.0000', '0.2775']);
  expect(rounded(10, 10)).toEqual(['0.7225', '1.0000']);
});

it('says nothing where nothing was tried', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});
