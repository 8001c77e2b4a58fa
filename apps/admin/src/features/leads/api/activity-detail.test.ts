import { expect, it } from 'vitest';
import { activityDetail } from './activity-detail.ts';

it('tells what was before and what is now, numbers as people write them', () => {
  expect(activityDetail({ kind: 'FIELD_CHANGED', data: { from: null, to: '+6281234567890' } })).toBe(
    '– → +62 812-3456-7890',
  );
  expect(activityDetail({ kind: 'STAGE_CHANGED', data: { from: 'Baru', to: 'Berminat' } })).toBe('Baru → Berminat');
});

it('tells the evidence of mails and orders, and who came into a lead', () => {
  expect(activityDetail({ kind: 'EMAIL_CLICKED', data: { url: 'https://toko-melati.example/promo' } })).toBe(
    'https://toko-melati.example/promo',
  );
  expect(activityDetail({ kind: 'EMAIL_BOUNCED', data: { words: '550 no such user' } })).toBe('550 no such user');
  expect(activityDetail({ kind: 'PURCHASED', data: { orderId: 'TM-2041', total: 1_250_000 } })).toBe('Rp 1.250.000');
  expect(activityDetail({ kind: 'MERGED', data: { name: 'Agus P.', email: null, whatsapp: '+6281311112222' } })).toBe(
    'Agus P. · +62 813-1111-2222',
  );
});

it('tells nothing where there is nothing', () => {
  expect(activityDetail({ kind: 'EMAIL_SENT', data: null })).toBe(undefined);
});
