import { expect, it } from 'vitest';
import { leadsSearchSchema, tagsOf, toLeadFilter } from './leads-search.ts';

it('asks for nothing that the address does not say', () => {
  expect(toLeadFilter({})).toEqual({});
  expect(toLeadFilter({ q: '  ', tags: ',', field: 'kota:' })).toEqual({});
});

it('takes days in WIB, the last one included', () => {
  expect(toLeadFilter({ from: '2026-11-20', until: '2026-11-20' })).toEqual({
    createdFrom: '2026-11-19T17:00:00.000Z',
    createdUntil: '2026-11-20T17:00:00.000Z',
  });
});

it('finds what a custom field says, also where that holds a colon', () => {
  expect(toLeadFilter({ field: 'situs:https://melati.example' })).toEqual({
    fields: [{ key: 'situs', equals: 'https://melati.example' }],
  });
});

it('keeps tags and scores as numbers and lists', () => {
  expect(tagsOf({ tags: 'reseller,vip' })).toEqual(['reseller', 'vip']);
  expect(toLeadFilter({ tags: 'reseller,vip', scoreMin: '-5', scoreMax: '20' })).toEqual({
    tags: ['reseller', 'vip'],
    scoreMin: -5,
    scoreMax: 20,
  });
});

it('passes over what an address cannot hold', () => {
  expect(leadsSearchSchema.parse({ status: 'LOST', scoreMin: 'banyak', q: 'budi', from: 'kemarin' })).toEqual({
    q: 'budi',
  });
});
