import { describe, expect, it } from 'vitest';
import { formatDuration, formatNumber, formatRate } from './number.ts';

describe('numbers on the screen', () => {
  it('groups as each language does', () => {
    expect(formatNumber(1_250_000, 'id')).toBe('1.250.000');
    expect(formatNumber(1_250_000, 'en')).toBe('1,250,000');
  });

  it('never rounds a rate up to 100 %', () => {
    expect(formatRate(0.9999, 'id')).toBe('99,9%');
    expect(formatRate(1, 'id')).toBe('100%');
    expect(formatRate(0.9946, 'en')).toBe('99.4%');
  });

  it('picks a unit that can be read', () => {
    expect(formatDuration(840, 'id')).toBe('840 md');
    expect(formatDuration(2_400, 'id')).toBe('2,4 dtk');
    expect(formatDuration(300_000, 'en')).toBe('5 min');
    expect(formatDuration(9_000_000, 'en')).toBe('2.5 h');
    expect(formatDuration(172_800_000, 'id')).toBe('2 hari');
  });
});
