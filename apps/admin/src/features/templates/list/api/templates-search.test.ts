import { describe, expect, it } from 'vitest';
import { isTemplateKey, keyOfName, templatesSearchSchema, toTemplateFilter } from './templates-search.ts';

describe('the address of the list of templates', () => {
  it('becomes a filter of what is set', () => {
    expect(toTemplateFilter({ q: '  pesanan ', type: 'order.paid', archived: true })).toEqual({
      search: 'pesanan',
      typeKeys: ['order.paid'],
      archived: true,
    });
    expect(toTemplateFilter({ q: ' ' })).toEqual({});
  });

  it('drops what nobody could have chosen', () => {
    expect(templatesSearchSchema.parse({ archived: 'ya', type: 7 })).toEqual({});
  });
});

describe('the key of a new template', () => {
  it('follows its name', () => {
    expect(keyOfName('Pesanan dibayar – hore!')).toBe('pesanan-dibayar-hore');
    expect(isTemplateKey(keyOfName('Café Élok 2'))).toBe(true);
  });

  it('is refused when a send could not name it', () => {
    expect(isTemplateKey('Pesanan Dibayar')).toBe(false);
    expect(isTemplateKey('')).toBe(false);
  });
});
