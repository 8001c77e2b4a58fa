import { describe, expect, it } from 'vitest';
import { Echo } from './echo.ts';

describe('what comes back to a field', () => {
  it('is its own, also when it is older than what was typed since', () => {
    const echo = new Echo('');
    for (const typed of ['H', 'Ha', 'Hal']) echo.tell(typed);
    expect(['', 'Ha', 'Hal'].map((value) => echo.isOwn(value))).toEqual([true, true, true]);
  });

  it("is somebody else's when it was never told, or was undone", () => {
    const echo = new Echo('');
    echo.tell('H');
    echo.tell('Ha');
    expect(echo.isOwn('Ha')).toBe(true);
    expect(echo.isOwn('H')).toBe(false);
    expect(echo.isOwn('lain')).toBe(false);
  });
});
