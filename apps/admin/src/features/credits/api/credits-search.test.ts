import { expect, it } from 'vitest';
import { creditsSearchSchema, toAccountFilter, toLedgerFilter } from './credits-search.ts';

it('asks the ledger for WIB days, both included, of one kind and one message', () => {
  const search = creditsSearchSchema.parse({
    kind: 'CAPTURE',
    message: ' msg_1 ',
    from: '2026-11-01',
    until: '2026-11-30',
  });
  expect(toLedgerFilter(search)).toEqual({
    kinds: ['CAPTURE'],
    messageId: 'msg_1',
    from: '2026-10-31T17:00:00.000Z',
    until: '2026-11-30T17:00:00.000Z',
  });
});

it('leaves out what the address does not say, or says wrongly', () => {
  const search = creditsSearchSchema.parse({ kind: 'GIFT', show: 'rich', from: 'yesterday', q: ' ' });
  expect(toLedgerFilter(search)).toEqual({});
  expect(toAccountFilter(search)).toEqual({});
  expect(toAccountFilter(creditsSearchSchema.parse({ show: 'low', q: 'melati' }))).toEqual({
    low: true,
    search: 'melati',
  });
});
