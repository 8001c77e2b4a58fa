import { describe, expect, it } from 'vitest';
import { fromRows, parseVariables, toRows } from './variables-text.ts';

describe('the variables of a mail', () => {
  it('survive the way through the key/value editor', () => {
    const variables = { name: 'Ayu', total: 325000, items: [{ sku: 'B-1' }], code: '007' };
    expect(JSON.parse(fromRows(toRows(variables), variables))).toEqual(variables);
  });

  it('keep typed text as text', () => {
    expect(JSON.parse(fromRows([{ key: 'postcode', value: '40115' }], {}))).toEqual({ postcode: '40115' });
  });

  it('leave out rows without a name', () => {
    expect(JSON.parse(fromRows([{ key: ' ', value: 'x' }], {}))).toEqual({});
  });

  it.each(['[1]', '"x"', '{', 'null', '7'])('refuse %s', (text) => {
    expect(parseVariables(text)).toBeUndefined();
  });

  it('may be empty', () => {
    expect(parseVariables('  ')).toEqual({});
  });
});
