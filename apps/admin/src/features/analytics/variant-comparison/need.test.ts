import { describe, expect, it } from 'vitest';
import { scaleEnd, stillNeeded } from './need.ts';

describe('a comparison of variants', () => {
  it('says how many mails are missing, for those that lack some', () => {
    const variants = [
      { variant: 'A', sent: 250 },
      { variant: 'B', sent: 150 },
    ];
    expect(stillNeeded(variants, 200)).toEqual([{ variant: 'B', more: 50 }]);
  });

  it('is drawn on a scale that holds every interval and wastes little room', () => {
    expect(scaleEnd([0.031, 0.047])).toBe(0.05);
    expect(scaleEnd([0.8])).toBe(1);
    expect(scaleEnd([])).toBe(0.02);
  });
});
