import { describe, expect, it } from 'vitest';
import { systemRandom } from '../kernel/random.ts';
import { Secrets } from './secrets.ts';

const secrets = new Secrets('a-secret-for-tests-that-is-long-enough', systemRandom);

describe('secrets', () => {
  it('decrypt only in the place they were encrypted for', () => {
    const sealed = secrets.encrypt('token-rahasia', 'account:1:provider.token');
    expect(sealed.includes('token-rahasia')).toBe(false);
    expect(secrets.decrypt(sealed, 'account:1:provider.token')).toBe('token-rahasia');
    expect(() => secrets.decrypt(sealed, 'account:2:provider.token')).toThrow();
  });

  it('notice a changed ciphertext', () => {
    const sealed = secrets.encrypt('token-rahasia', 'here');
    sealed[sealed.length - 1]! ^= 1;
    expect(() => secrets.decrypt(sealed, 'here')).toThrow();
  });

  it('sign for one purpose only', () => {
    const signature = secrets.sign('password-reset', 'id-1');
    expect(secrets.verify('password-reset', 'id-1', signature)).toBe(true);
    expect(secrets.verify('invitation', 'id-1', signature)).toBe(false);
    expect(secrets.verify('password-reset', 'id-2', signature)).toBe(false);
    expect(secrets.verify('password-reset', 'id-1', `${signature}x`)).toBe(false);
  });
});
