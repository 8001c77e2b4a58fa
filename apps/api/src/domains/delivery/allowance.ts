/** A limit that a mail must pass: of a provider, of an account, or of the whole installation. */
export interface Meter {
  /** `provider:<id>`, `account:<id>` or `global`. */
  key: string;
  ratePerSecond: number | null;
  /** Per WIB day. */
  dailyQuota: number | null;
}

/** What is used of a meter. Times are milliseconds of the database's clock. */
export interface MeterReading {
  key: string;
  nextAt: number;
  /** WIB day, `2026-11-21`. */
  day: string;
  used: number;
}

export interface Refusal {
  key: string;
  reason: 'RATE' | 'QUOTA';
  /** How long until there may be room, in ms. */
  waitMs: number;
  /** Of the meter that refuses. */
  ratePerSecond: number | null;
}

export interface Grant {
  /** For each granted mail how long it must wait before it leaves, in ms. */
  waits: number[];
  readings: MeterReading[];
  /** Why the rest was not granted; null when all was. */
  refusal: Refusal | null;
}

/**
 * Moments are given away this far ahead, in ms: enough that workers which ask in turns leave no gap, little enough that
 * others find a moment soon. A critical mail may take one further ahead, so that a crowd of bulk mails that asks with it never
 * keeps it from its turn.
 */
export const HORIZON_MS = 500;

/**
 * Gives out moments at which mails may leave: one after another at each meter's pace, and no more than its quota.
 * `horizons`: of each mail, the most urgent first, how far ahead its moment may lie, in ms.
 */
export function grant(ask: {
  meters: Meter[];
  readings: MeterReading[];
  horizons: number[];
  now: number;
  today: string;
  msUntilTomorrow: number;
}): Grant {
  const { meters, now, today } = ask;
  const known = new Map(ask.readings.map((reading) => [reading.key, reading]));
  const states = meters.map((meter) => {
    const { nextAt, day, used } = known.get(meter.key) ?? { nextAt: now, day: today, used: 0 };
    return { meter, nextAt: Math.max(nextAt, now), used: day === today ? used : 0 };
  });
  const waits: number[] = [];
  let refusal: Refusal | null = null;
  for (const horizon of ask.horizons) {
    if (refusal) break;
    const full = states.find(({ meter, used }) => meter.dailyQuota !== null && used >= meter.dailyQuota);
    const latest = states.reduce((a, b) => (b.nextAt > a.nextAt ? b : a));
    if (full) {
      const { key, ratePerSecond } = full.meter;
      refusal = { key, reason: 'QUOTA', waitMs: ask.msUntilTomorrow, ratePerSecond };
    } else if (latest.nextAt - now > horizon) {
      const waitMs = Math.ceil(latest.nextAt - now - HORIZON_MS / 2);
      const { key, ratePerSecond } = latest.meter;
      refusal = { key, reason: 'RATE', waitMs, ratePerSecond };
    } else {
      waits.push(latest.nextAt - now);
      for (const state of states) {
        state.used += 1;
        if (state.meter.ratePerSecond !== null) state.nextAt += 1000 / state.meter.ratePerSecond;
      }
    }
  }
  const readings = states.map(({ meter, nextAt, used }) => ({ key: meter.key, nextAt, day: today, used }));
  return { waits, readings, refusal };
}
