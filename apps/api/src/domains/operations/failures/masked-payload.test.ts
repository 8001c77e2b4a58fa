import { expect, test } from 'vitest';
import { maskedText } from '../../../infra/masked-text.ts';
import { maskedPayload } from './masked-payload.ts';

test('addresses can be recognised but not used', () => {
  expect(maskedText('to siti.rahayu@pelanggan.example, <b@warung.example>', 100)).toBe(
    'to s•••@pelanggan.example, <b•••@warung.example>',
  );
});

test('links lead nowhere, secrets are not there, ids stay', () => {
  const eventId = '01980000-0000-7000-8000-000000000001';
  const payload = {
    eventId,
    linkId: eventId,
    resetUrl: 'https://toko.example/reset?t=rahasia',
    data: [{ api_key: 'rahasia', Password: 'rahasia', nested: { email: 'siti@toko.example', total: 125_000 } }],
  };
  expect(maskedPayload(payload)).toEqual({
    eventId,
    linkId: '•••',
    resetUrl: 'https://toko.example/•••',
    data: [{ api_key: '•••', Password: '•••', nested: { email: 's•••@toko.example', total: 125_000 } }],
  });
});

test('what is deep or long is cut', () => {
  const deep = { a: { a: { a: { a: { a: { a: { a: 1 } } } } } } };
  expect(JSON.stringify(maskedPayload(deep))).toContain('•••');
  expect(maskedPayload({ text: 'x'.repeat(10_000) })).toEqual({ text: 'x'.repeat(500) });
});
