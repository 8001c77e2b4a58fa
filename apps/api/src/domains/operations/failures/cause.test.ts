import { describe, expect, test } from 'vitest';
import { causeOf, normalisedWords, type Symptoms } from './cause.ts';
import { FailedKind } from './failed-operation.entity.ts';

const PROVIDER = '01980000-0000-7000-8000-000000000001';

const symptoms: Symptoms = {
  kind: FailedKind.EMAIL,
  source: null,
  errorClass: 'PERMANENT',
  errorCode: '550',
  text: '550 5.1.1 <siti.42@pelanggan.example>: no such user, id 8f14e45fceea167a',
  providerId: PROVIDER,
};

describe('the words of an error', () => {
  test.each([
    ['Access denied for siti@toko.example', 'Access denied for <address>'],
    ['550 5.1.1 <budi+17@toko.example>: unknown', '<n> <n> <address>: unknown'],
    ['msg_01980000-0000-7000-8000-000000000001 is gone', '<id> is gone'],
    ['key "nomor-88" not in (“Siti”)', 'key "…" not in ("…")'],
    ['connect ECONNREFUSED 10.1.2.3:443', 'connect ECONNREFUSED <ip>'],
    ['see https://a.example/x?token=rahasia&n=1 now', 'see <url> now'],
    ['waited 12.5 s,\n  3 times', 'waited <n> s, <n> times'],
    ["the shop's answer couldn't be read", "the shop's answer couldn't be read"],
  ])('%s', (text, words) => expect(normalisedWords(text)).toBe(words));
});

describe('the cause of a failure', () => {
  test('is the same whoever the recipient is', () => {
    const other = { ...symptoms, text: '550 5.1.1 <budi@warung.example>: no such user, id 1f3870be274f6c49' };
    expect(causeOf(other)).toEqual(causeOf(symptoms));
  });

  test.each<Partial<Symptoms>>([
    { kind: FailedKind.WEBHOOK },
    { source: 'provider' },
    { errorClass: 'AUTH' },
    { errorCode: '554' },
    { text: 'mailbox full' },
    { providerId: null },
  ])('is another one with %o', (change) => {
    expect(causeOf({ ...symptoms, ...change }).fingerprint).not.toBe(causeOf(symptoms).fingerprint);
  });

  test('can be read', () => {
    expect(causeOf(symptoms)).toEqual({
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      cause: 'PERMANENT 550: <n> <n> <address>: no such user, id <id>',
    });
  });
});
