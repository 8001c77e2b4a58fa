import { describe, expect, it } from 'vitest';
import { hashInput } from './idempotency.ts';

describe('hashInput', () => {
  it('does not depend on the order of keys, nor on fields that are not there', () => {
    expect(hashInput({ a: 1, b: { c: [1, 2], d: null } })).toEqual(hashInput({ b: { c: [1, 2] }, a: 1, e: undefined }));
  });

  it('tells different inputs apart', () => {
    expect(hashInput({ to: 'siti@melati.example' })).not.toEqual(hashInput({ to: 'budi@melati.example' }));
    expect(hashInput({ a: [1, 2] })).not.toEqual(hashInput({ a: [2, 1] }));
    expect(hashInput({ a: '1' })).not.toEqual(hashInput({ a: 1 }));
  });
});
