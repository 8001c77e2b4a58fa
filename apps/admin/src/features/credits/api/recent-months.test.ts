import { expect, it } from 'vitest';
import { recentMonths } from './recent-months.ts';

it('begins with the month in WIB and goes back over the new year', () => {
  expect(recentMonths(new Date('2026-12-31T17:00:00Z'), 3)).toEqual(['2027-01', '2026-12', '2026-11']);
  expect(recentMonths(new Date('2026-12-31T16:59:59Z'), 1)).toEqual(['2026-12']);
});
