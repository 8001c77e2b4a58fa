import { expect, it } from 'vitest';
import { formatPhone } from './phone.ts';

it('groups Indonesian numbers as people write them, and leaves alone what is none', () => {
  expect(formatPhone('+6281234567890')).toBe('+62 812-3456-7890');
  expect(formatPhone('tanya ibu')).toBe('tanya ibu');
});
