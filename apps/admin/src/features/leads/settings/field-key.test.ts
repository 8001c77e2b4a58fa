import { expect, it } from 'vitest';
import { keyOf } from './field-key.ts';

it('makes a name for templates of what people call a field', () => {
  expect(keyOf('Kota asal')).toBe('kota_asal');
  expect(keyOf('  2. Ukuran (cm) ')).toBe('ukuran_cm');
  expect(keyOf('Café')).toBe('cafe');
});
