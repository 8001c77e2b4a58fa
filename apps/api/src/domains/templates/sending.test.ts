import { describe, expect, it } from 'vitest';
import { mergedVariables } from './sending.service.ts';
import { type TemplateVariable, VariableType } from './template.entity.ts';

function declare(name: string, rest: Partial<TemplateVariable> = {}): TemplateVariable {
  return {
    name,
    type: VariableType.TEXT,
    required: false,
    defaultValue: null,
    sample: null,
    description: null,
    ...rest,
  };
}

describe('mergedVariables', () => {
  it('takes what is given, and defaults for the rest, within objects too', () => {
    const declared = [
      declare('nama', { defaultValue: 'Pelanggan' }),
      declare('order.id', { required: true }),
      declare('order.courier', { defaultValue: 'JNE' }),
    ];
    const given = { order: { id: 'INV-1', note: 'tetap' }, lain: 1 };
    expect(mergedVariables(declared, given)).toEqual({
      nama: 'Pelanggan',
      order: { id: 'INV-1', note: 'tetap', courier: 'JNE' },
      lain: 1,
    });
    expect(given).toEqual({ order: { id: 'INV-1', note: 'tetap' }, lain: 1 });
  });

  it('names every missing variable at once', () => {
    const declared = [declare('nama', { required: true }), declare('order.id', { required: true })];
    expect(() => mergedVariables(declared, { nama: '' })).toThrow(
      expect.objectContaining({ code: 'VARIABLE_MISSING', names: ['nama', 'order.id'] }),
    );
  });

  it.each<[VariableType, unknown, unknown]>([
    [VariableType.TEXT, 'teks', { a: 1 }],
    [VariableType.NUMBER, 1.5, 'banyak'],
    [VariableType.MONEY, 150_000, 1.5],
    [VariableType.DATE, '2026-11-21', 'besok'],
    [VariableType.BOOLEAN, false, 'ya'],
    [VariableType.URL, 'https://toko.example/x', 'javascript:alert(1)'],
    [VariableType.LIST, [1], 'satu'],
    [VariableType.OBJECT, { a: 1 }, [1]],
  ])('checks %s', (type, right, wrong) => {
    expect(mergedVariables([declare('x', { type })], { x: right })).toEqual({ x: right });
    expect(() => mergedVariables([declare('x', { type })], { x: wrong })).toThrow(
      expect.objectContaining({ code: 'VARIABLE_INVALID' }),
    );
  });

  it('reads nothing from what every object has', () => {
    expect(() => mergedVariables([declare('toString', { required: true })], {})).toThrow(/toString/);
  });
});
