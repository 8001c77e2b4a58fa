import { describe, expect, it } from 'vitest';
import { safeReturnPath } from './use-enter.ts';

describe('the way back after signing in', () => {
  it('keeps a path of this site', () => {
    expect(safeReturnPath('/emails?status=FAILED')).toBe('/emails?status=FAILED');
  });

  it.each([undefined, '', '//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)'])(
    'goes to the overview instead of %s',
    (path) => {
      expect(safeReturnPath(path)).toBe('/');
    },
  );
});
