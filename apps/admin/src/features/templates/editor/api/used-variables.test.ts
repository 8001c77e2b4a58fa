import { describe, expect, it } from 'vitest';
import { undeclaredVariables, usedVariables } from './used-variables.ts';

describe('variables that a body asks for', () => {
  it('are found in outputs, conditions, loops and the old way of writing', () => {
    const body =
      '{{ toko }} {% if total > 5 and "kota" != kota %}{{ order.total | times: pajak }}{% endif %}${user_name}' +
      '{% for item in order.items limit: 3 %}{{ item.name }} {{ forloop.index }}{% endfor %}';
    expect(usedVariables([body])).toEqual([
      'toko',
      'total',
      'kota',
      'order.total',
      'pajak',
      'order.items',
      'user_name',
    ]);
  });

  it('are none in quotes, in names of filters and in comments of Liquid', () => {
    expect(usedVariables(['{{ "halo" | upcase }}{% comment %}{% endcomment %}'])).toEqual([]);
  });

  it('leave out what the body makes itself', () => {
    expect(usedVariables(['{% assign sapaan = nama %}{{ sapaan }}'])).toEqual(['nama']);
  });

  it('are undeclared unless they or what they stand in are declared', () => {
    const body = '{{ nama }} {{ order.id }} {{ toko }} {{ kurir.nama }}';
    expect(undeclaredVariables([body], ['order', 'toko'])).toEqual(['kurir.nama']);
  });
});
