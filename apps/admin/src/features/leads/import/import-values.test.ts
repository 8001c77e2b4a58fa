import { expect, it } from 'vitest';
import { isComplete, withColumn } from './import-values.ts';

it('gives each field to one column only', () => {
  expect(withColumn(['email', 'name', ''], 2, 'email')).toEqual(['', 'name', 'email']);
  expect(withColumn(['email', '', ''], 0, '')).toEqual(['', '', '']);
});

it('asks for a column by which people can be reached', () => {
  const values = { conflict: 'FILL', tags: [], stageId: null, consentProof: '' } as const;
  expect(isComplete({ ...values, tags: [], columns: ['name', ''] })).toBe(false);
  expect(isComplete({ ...values, tags: [], columns: ['name', 'whatsapp'] })).toBe(true);
});
