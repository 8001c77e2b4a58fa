import { describe, expect, it } from 'vitest';
import { grant, HORIZON_MS, type Meter, type MeterReading } from './allowance.ts';

const NOW = 1_000_000;
const TODAY = '2026-11-21';
const meter = (change: Partial<Meter> = {}): Meter => ({
  key: 'provider:a',
  ratePerSecond: 1,
  dailyQuota: null,
  ...change,
});
const reading = (change: Partial<MeterReading> = {}): MeterReading => ({
  key: 'provider:a',
  nextAt: NOW,
  day: TODAY,
  used: 0,
  ...change,
});
const asked = (meters: Meter[], readings: MeterReading[], horizons: number[]) =>
  grant({ meters, readings, horizons, now: NOW, today: TODAY, msUntilTomorrow: 3_600_000 });
const bulk = (count: number) => Array.from({ length: count }, () => HORIZON_MS);

describe('moments at a rate', () => {
  it('follow each other at its pace, as far as may be seen ahead', () => {
    const { waits, refusal } = asked([meter({ ratePerSecond: 10 })], [reading()], bulk(8));
    expect(waits).toEqual([0, 100, 200, 300, 400, 500]);
    expect(refusal).toEqual({ key: 'provider:a', reason: 'RATE', waitMs: 350, ratePerSecond: 10 });
  });

  it('are found by a critical mail although bulk has taken all that lies near, and bulk waits behind it', () => {
    const taken = asked([meter()], [reading()], bulk(30));
    expect(taken.waits).toEqual([0]);
    const critical = asked([meter()], taken.readings, [5_000, 5_000]);
    expect(critical).toMatchObject({ waits: [1_000, 2_000], refusal: null });
    expect(asked([meter()], critical.readings, bulk(1))).toMatchObject({ waits: [], refusal: { reason: 'RATE' } });
  });

  it('are those of the slowest meter', () => {
    const meters = [meter({ ratePerSecond: 100 }), meter({ key: 'global', ratePerSecond: 5 })];
    const readings = [reading(), reading({ key: 'global' })];
    expect(asked(meters, readings, bulk(4)).waits).toEqual([0, 200, 400]);
  });
});

describe('a quota', () => {
  it('is used to the mail and begins anew with the day', () => {
    const quota = meter({ ratePerSecond: null, dailyQuota: 3 });
    const { waits, refusal, readings } = asked([quota], [reading({ used: 1 })], bulk(5));
    expect(waits).toHaveLength(2);
    expect(refusal).toEqual({ key: 'provider:a', reason: 'QUOTA', waitMs: 3_600_000, ratePerSecond: null });
    expect(readings).toMatchObject([{ used: 3, day: TODAY }]);
    expect(asked([quota], [reading({ used: 3, day: '2026-11-20' })], bulk(1)).waits).toEqual([0]);
  });
});
