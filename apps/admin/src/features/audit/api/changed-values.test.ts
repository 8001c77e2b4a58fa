import { expect, it } from 'vitest';
import { changedValues, otherDetails } from './changed-values.ts';

it('values of a change stand side by side, also those that came or went', () => {
  expect(changedValues({ rate: null, name: 'Relay' }, { rate: 25, ids: ['a'] })).toEqual([
    { name: 'rate', before: null, after: '25' },
    { name: 'name', before: 'Relay', after: null },
    { name: 'ids', before: null, after: '["a"]' },
  ]);
});

it('details are told without the operation, which stands elsewhere', () => {
  expect(otherDetails({ operation: 'sendingHold', note: 'Salah isi', empty: null })).toEqual([
    { name: 'note', value: 'Salah isi' },
  ]);
  expect(otherDetails(null)).toEqual([]);
});
