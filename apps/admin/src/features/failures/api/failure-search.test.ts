import { expect, it } from 'vitest';
import { failureSearchSchema, toFailureFilter } from './failure-search.ts';

it('shows what is not resolved unless another state is asked for', () => {
  expect(toFailureFilter({})).toEqual({ states: ['OPEN', 'RETRYING'] });
  expect(toFailureFilter({ state: 'RESOLVED' })).toEqual({ states: ['RESOLVED'] });
  expect(toFailureFilter({ state: 'ALL' })).toEqual({});
});

it('takes days in WIB, the last one included', () => {
  expect(toFailureFilter({ state: 'ALL', from: '2026-11-20', until: '2026-11-20' })).toEqual({
    from: '2026-11-19T17:00:00.000Z',
    until: '2026-11-20T17:00:00.000Z',
  });
});

it('passes over what an address cannot hold', () => {
  expect(failureSearchSchema.parse({ state: 'LOST', work: 'EMAIL', from: 'kemarin' })).toEqual({ work: 'EMAIL' });
});
