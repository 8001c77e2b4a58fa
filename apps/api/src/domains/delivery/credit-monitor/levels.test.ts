import { describe, expect, it } from 'vitest';
import { levelOf, STANDARD_LEVELS, usePerDay } from './levels.ts';

describe('the level of a balance', () => {
  it.each([
    [429_405, 'HEALTHY'],
    [50_000, 'HEALTHY'],
    [49_999, 'WARNING'],
    [10_000, 'WARNING'],
    [9_999, 'CRITICAL'],
    [1_000, 'CRITICAL'],
    [999, 'EMERGENCY'],
    [0, 'EMERGENCY'],
  ])('of %i mails is %s', (credits, level) => {
    expect(levelOf(credits, STANDARD_LEVELS)).toBe(level);
  });
});

describe('the use a day', () => {
  const day = (number: number) => new Date(Date.UTC(2026, 0, number, 2));
  const balances = (...credits: number[]) => credits.map((one, place) => ({ at: day(place + 1), credits: one }));

  it('is what went away, whatever was added meanwhile', () => {
    expect(usePerDay(balances(1_000, 900, 5_900, 5_700))).toBe(100);
  });

  it('of checks within minutes is not blown up to a day of them', () => {
    const soon = new Date(day(1).getTime() + 60_000);
    expect(
      usePerDay([
        { at: day(1), credits: 500 },
        { at: soon, credits: 490 },
      ]),
    ).toBe(10);
  });

  it('is nothing without balances, and while none went away', () => {
    expect(usePerDay([])).toBe(0);
    expect(usePerDay(balances(10, 20))).toBe(0);
  });
});
