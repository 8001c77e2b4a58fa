import { describe, expect, it } from 'vitest';
import { addVariant, removeVariant, setShare, shareSum } from './shares.ts';

describe('shares of variants', () => {
  const two = addVariant([{ name: 'A', share: 100 }]);

  it('are even for a new one and always make 100', () => {
    expect(two).toEqual([
      { name: 'A', share: 50 },
      { name: 'B', share: 50 },
    ]);
    expect(addVariant(two).map(({ share }) => share)).toEqual([34, 33, 33]);
  });

  it('follow each other where there are two', () => {
    expect(setShare(two, 'B', 20)).toEqual([
      { name: 'A', share: 80 },
      { name: 'B', share: 20 },
    ]);
  });

  it('are told apart from 100 where there are more', () => {
    expect(shareSum(setShare(addVariant(two), 'C', 50))).toBe(117);
  });

  it('use a letter again that has become free', () => {
    const three = addVariant(two);
    expect(addVariant(removeVariant(three, 'B')).map(({ name }) => name)).toEqual(['A', 'C', 'B']);
    expect(removeVariant(two, 'A')).toEqual([{ name: 'B', share: 100 }]);
  });
});
