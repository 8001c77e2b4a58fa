import { describe, expect, it } from 'vitest';
import { keyStateOf } from './key-state.ts';

describe('the state of an API key', () => {
  const now = new Date('2026-11-20T00:00:00Z');

  it.each([
    [null, null, 'active'],
    [null, '2026-11-20T00:00:01Z', 'active'],
    [null, '2026-11-20T00:00:00Z', 'expired'],
    ['2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z', 'revoked'],
  ] as const)('revoked at %s, expiring at %s: %s', (revokedAt, expiresAt, state) => {
    expect(keyStateOf({ revokedAt, expiresAt }, now)).toBe(state);
  });
});
