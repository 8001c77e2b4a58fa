import { expect, it } from 'vitest';
import type { LeadRowFragment } from '../../../gql/leads/graphql.ts';
import { belongs } from './belongs.ts';

const budi: LeadRowFragment = {
  __typename: 'Lead',
  id: 'led_1',
  name: 'Budi Santoso',
  email: 'budi@pelanggan.example',
  whatsapp: null,
  tags: ['Reseller'],
  status: 'NEW',
  source: 'FORM',
  score: 10,
  lastActivityAt: '2026-11-20T03:00:00Z',
  createdAt: '2026-11-20T03:00:00Z',
  sequence: 1,
  stage: { __typename: 'LeadStage', id: 'lst_1', name: 'Baru', kind: 'OPEN' },
};

it('counts a new lead as waiting only where the filters would list it', () => {
  expect(belongs(budi, {})).toBe(true);
  expect(belongs(budi, { search: 'san budi', tags: ['reseller'], scoreMin: 10 })).toBe(true);
  expect(belongs(budi, { search: 'toso' })).toBe(false);
  expect(belongs(budi, { tags: ['vip'] })).toBe(false);
  expect(belongs(budi, { scoreMin: 11 })).toBe(false);
  expect(belongs(budi, { stageIds: ['lst_2'] })).toBe(false);
});

it('leaves archived leads out unless they are asked for', () => {
  expect(belongs({ ...budi, status: 'ARCHIVED' }, {})).toBe(false);
  expect(belongs({ ...budi, status: 'ARCHIVED' }, { statuses: ['ARCHIVED'] })).toBe(true);
});
