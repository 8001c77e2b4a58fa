import { expect, test } from 'vitest';
import { HealthMetric } from './health.entity.ts';
import { deliveryRate, isTrouble, providerRate } from './rates.ts';

const window = {
  providerId: 'p',
  cause: null,
  text: null,
  shortAccepted: 0,
  shortBlamed: 0,
  longAccepted: 0,
  longBlamed: 0,
};

test('a provider that begins to fail shows in the short window, which needs many mails', () => {
  expect(providerRate({ ...window, shortAccepted: 94, shortBlamed: 6, longAccepted: 994, longBlamed: 6 }).value).toBe(
    0.94,
  );
  expect(providerRate({ ...window, shortAccepted: 4, shortBlamed: 1, longAccepted: 99, longBlamed: 1 }).value).toBe(
    0.99,
  );
  expect(
    providerRate({ ...window, shortAccepted: 1, shortBlamed: 9, longAccepted: 1, longBlamed: 9 }).value,
  ).toBeNull();
});

test('mail counts as delivered by the word of a provider that gives it, and until it bounces elsewhere', () => {
  const row = { sent: 100, delivered: 60, bounces: 2, complaints: 0, opens: 0 };
  const mails = [
    { ...row, providerId: 'brevo' },
    { ...row, providerId: 'smtp' },
  ];
  const lost = new Map([['smtp', 3]]);
  const found = deliveryRate(mails, lost, (id) => id === 'brevo');
  expect(found).toEqual({ value: (60 + 98) / (60 + 2 + 98 + 2 + 3), count: 165 });
});

test('a figure that trembles around its limit crosses it once', () => {
  let firing = false;
  const crossings = [];
  for (const value of [0.97, 0.949, 0.951, 0.949, 0.9599, 0.94, null, 0.96, 0.951, 0.949]) {
    const trouble = isTrouble(HealthMetric.DELIVERY_RATE, value, 0.95, firing);
    if (trouble !== firing) crossings.push(value);
    firing = trouble;
  }
  expect(crossings).toEqual([0.949, 0.96, 0.949]);
});

test.each([
  [HealthMetric.BOUNCE_RATE, 0.05, 0.05, 0.0501, 0.04],
  [HealthMetric.OPEN_FAILED_OPERATIONS, 10, 10, 11, 8],
  [HealthMetric.COMPLAINT_RATE, 0.001, 0.001, 0.0011, 0.0008],
])('%s is a trouble above %d, and over a fifth below it', (metric, limit, good, bad, over) => {
  expect(isTrouble(metric, good, limit, false)).toBe(false);
  expect(isTrouble(metric, bad, limit, false)).toBe(true);
  expect(isTrouble(metric, good, limit, true)).toBe(true);
  expect(isTrouble(metric, over, limit, true)).toBe(false);
});
