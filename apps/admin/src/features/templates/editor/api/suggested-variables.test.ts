import { describe, expect, it } from 'vitest';
import { suggestedVariable } from './suggested-variables.ts';

describe('the declaration that is offered', () => {
  it('fits how the name is used', () => {
    const texts = ['{% for x in hadiah %}{{ x.nama }}{% endfor %}{{ lacak_url }}{{ kota }}'];
    const types = ['hadiah', 'lacak_url', 'kota'].map((name) => suggestedVariable(name, texts).type);
    expect(types).toEqual(['LIST', 'URL', 'TEXT']);
  });

  it('brings rows for an order, so that its table can be seen', () => {
    const { type, sample } = suggestedVariable('order.items', []);
    expect(type).toBe('LIST');
    expect(sample).toHaveLength(2);
  });
});
