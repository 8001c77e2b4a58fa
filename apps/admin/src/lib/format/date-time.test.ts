import { describe, expect, it } from 'vitest';
import {
  addDays,
  formatDate,
  formatDateTime,
  formatShort,
  formatTime,
  formatUtc,
  startOfWibDay,
  wibDay,
} from './date-time.ts';

describe('times on the screen', () => {
  const lateEvening = new Date('2026-08-17T18:05:09Z');

  it('shows Western Indonesian Time, also where the day differs from UTC', () => {
    expect(formatDateTime(lateEvening, 'id')).toBe('18 Agu 2026 01:05:09 WIB');
    expect(formatDateTime(lateEvening, 'en')).toBe('18 Aug 2026 01:05:09 WIB');
  });

  it('shows UTC for the hover title', () => {
    expect(formatUtc(lateEvening)).toBe('2026-08-17 18:05:09 UTC');
  });

  it('drops the year in lists only when it is the present one', () => {
    const now = new Date('2026-11-20T00:00:00Z');
    expect(formatShort(lateEvening, 'id', now)).toBe('18 Agu 01:05');
    expect(formatShort(new Date('2025-12-31T17:00:00Z'), 'id', new Date('2026-01-01T00:00:00Z'))).toBe('1 Jan 00:00');
    expect(formatShort(new Date('2025-12-31T16:59:00Z'), 'id', now)).toBe('31 Des 2025 23:59');
  });

  it('writes midnight as 00, never 24', () => {
    expect(formatTime(new Date('2026-01-01T17:00:00Z'), 'id')).toBe('00:00:00');
    expect(formatDate(new Date('2026-01-01T17:00:00Z'), 'id')).toBe('2 Jan 2026');
  });

  it('takes WIB days apart and puts them together', () => {
    expect(wibDay(lateEvening)).toBe('2026-08-18');
    expect(startOfWibDay('2026-08-18').toISOString()).toBe('2026-08-17T17:00:00.000Z');
    expect(addDays(startOfWibDay('2026-02-28'), 1).toISOString()).toBe('2026-02-28T17:00:00.000Z');
  });
});
