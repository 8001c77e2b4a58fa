import { describe, expect, it } from 'vitest';
import { e164Of } from './whatsapp.ts';

describe('a telephone number', () => {
  it.each([
    '081234567890',
    '0812-3456-7890',
    '(0812) 3456 7890',
    '+62 812 3456 7890',
    '6281234567890',
    '81234567890',
    '+62 (0)812-3456-7890',
  ])('written as %s is the same', (text) => {
    expect(e164Of(text)).toBe('+6281234567890');
  });

  it('of another country is kept when it says so', () => {
    expect(e164Of('+65 9123 4567')).toBe('+6591234567');
  });

  it.each(['', 'belum ada', '12', '0812', '+62 812 3456 7890 1234'])('is not "%s"', (text) => {
    expect(e164Of(text)).toBeNull();
  });
});
