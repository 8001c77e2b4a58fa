import { expect, it } from 'vitest';
import { placeAt } from './drop-place.ts';

it('puts a dragged block before the one whose upper half it is over, else at the end', () => {
  const blocks = [
    { top: 0, bottom: 100 },
    { top: 100, bottom: 200 },
  ];
  expect([10, 60, 140, 160, 900].map((y) => placeAt(y, blocks))).toEqual([0, 1, 1, 2, 2]);
  expect(placeAt(50, [])).toBe(0);
});
