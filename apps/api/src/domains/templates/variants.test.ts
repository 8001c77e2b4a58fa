import { describe, expect, it } from 'vitest';
import { variantFor } from './variants.ts';

const version = '01900000-0000-7000-8000-000000000001';

function counts(variants: { name: string; share: number }[], of = version): Map<string, number> {
  const counted = new Map<string, number>();
  for (let index = 0; index < 20_000; index += 1) {
    const name = variantFor(of, `pelanggan.${index}@toko.example`, variants);
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  return counted;
}

describe('variantFor', () => {
  it('gives each variant its share of the recipients', () => {
    const counted = counts([
      { name: 'A', share: 70 },
      { name: 'B', share: 25 },
      { name: 'C', share: 5 },
    ]);
    // Five standard deviations of 20,000 draws.
    expect(Math.abs(counted.get('A')! - 14_000)).toBeLessThan(325);
    expect(Math.abs(counted.get('B')! - 5_000)).toBeLessThan(307);
    expect(Math.abs(counted.get('C')! - 1_000)).toBeLessThan(155);
  });

  it('gives nobody a variant without a share, and everybody one with all', () => {
    expect([
      ...counts([
        { name: 'A', share: 0 },
        { name: 'B', share: 100 },
      ]).keys(),
    ]).toEqual(['B']);
  });

  it('is the same for the same version and recipient, in any case', () => {
    const variants = [
      { name: 'A', share: 50 },
      { name: 'B', share: 50 },
    ];
    for (const recipient of ['siti@toko.example', 'budi@toko.example', 'wayan@toko.example'])
      expect(variantFor(version, recipient.toUpperCase(), variants)).toBe(variantFor(version, recipient, variants));
  });

  it('mixes recipients anew for another version', () => {
    const variants = [
      { name: 'A', share: 50 },
      { name: 'B', share: 50 },
    ];
    const recipients = Array.from({ length: 1_000 }, (_, index) => `pelanggan.${index}@toko.example`);
    const other = '01900000-0000-7000-8000-000000000002';
    const same = recipients.filter((one) => variantFor(version, one, variants) === variantFor(other, one, variants));
    expect(Math.abs(same.length - 500)).toBeLessThan(80);
  });

  it('refuses shares that leave somebody without', () => {
    expect(() => counts([{ name: 'A', share: 10 }])).toThrow(/do not sum/);
  });
});
