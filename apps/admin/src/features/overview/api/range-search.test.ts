import { describe, expect, it } from 'vitest';
import { rangeOf, rangeSearchSchema } from './range-search.ts';

describe('the range of the overview', () => {
  const now = new Date('2026-11-20T18:20:00Z');

  it('ends at the next full hour and covers 24', () => {
    expect(rangeOf('24h', now)).toEqual({ from: '2026-11-19T19:00:00.000Z', until: '2026-11-20T19:00:00.000Z' });
  });

  it('never ends before now, also on the hour', () => {
    expect(rangeOf('24h', new Date('2026-11-20T18:00:00Z')).until).toBe('2026-11-20T19:00:00.000Z');
  });

  it('covers whole WIB days including today', () => {
    // 18:20 UTC is 01:20 on the 21st in WIB.
    expect(rangeOf('7d', now)).toEqual({ from: '2026-11-14T17:00:00.000Z', until: '2026-11-21T17:00:00.000Z' });
    expect(rangeOf('30d', now).from).toBe('2026-10-22T17:00:00.000Z');
  });

  it('forgives a hand-made address', () => {
    expect(rangeSearchSchema.parse({ range: '2 weeks' })).toEqual({});
  });
});
