import { describe, expect, it } from 'vitest';
import { textOfValue, valueOfText } from './variable-values.ts';

describe('the sample of a variable', () => {
  it('is read by its type', () => {
    expect(valueOfText('150000', 'MONEY')).toBe(150_000);
    expect(valueOfText('150000', 'TEXT')).toBe('150000');
    expect(valueOfText('true', 'BOOLEAN')).toBe(true);
    expect(valueOfText('[{"name":"Melati"}]', 'LIST')).toEqual([{ name: 'Melati' }]);
    expect(valueOfText('  ', 'NUMBER')).toBeNull();
  });

  it('is none when it does not fit', () => {
    expect(valueOfText('1,5', 'MONEY')).toBeUndefined();
    expect(valueOfText('1.5', 'MONEY')).toBeUndefined();
    expect(valueOfText('{}', 'LIST')).toBeUndefined();
    expect(valueOfText('ya', 'BOOLEAN')).toBeUndefined();
  });

  it('stands in its field as it was typed', () => {
    for (const [text, type] of [
      ['150000', 'MONEY'],
      ['Sari', 'TEXT'],
      ['[1,2]', 'LIST'],
    ] as const)
      expect(textOfValue(valueOfText(text, type))).toBe(text);
  });
});
