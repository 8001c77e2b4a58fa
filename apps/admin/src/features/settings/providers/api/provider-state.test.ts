import { describe, expect, it } from 'vitest';
import { providerState } from './provider-state.ts';

const NOW = new Date('2026-11-21T07:00:00.000Z');

const healthy = {
  dailyQuota: null,
  usedToday: null,
  provider: { enabled: true },
  health: {
    breaker: 'CLOSED' as const,
    openUntil: '2026-11-21T07:05:00.000Z',
    testPassed: true,
    window: { accepted: 0 },
  },
};
const withHealth = (change: object) => ({ ...healthy, health: { ...healthy.health, ...change } });

describe('how a provider stands', () => {
  it.each([
    ['healthy', healthy],
    ['disabled', { ...withHealth({ breaker: 'OPEN' }), provider: { enabled: false } }],
    ['resting', withHealth({ breaker: 'OPEN' })],
    ['trying', withHealth({ breaker: 'HALF_OPEN' })],
    ['trying', withHealth({ breaker: 'OPEN', openUntil: '2026-11-21T06:59:00.000Z' })],
    ['quotaUsed', { ...healthy, dailyQuota: 500, usedToday: 500 }],
    ['testFailed', withHealth({ testPassed: false })],
    ['neverTested', withHealth({ testPassed: null })],
  ])('is %s', (kind, facts) => {
    expect(providerState(facts, NOW).kind).toBe(kind);
  });

  it('counts mail that was taken lately more than an old test', () => {
    expect(providerState(withHealth({ testPassed: false, window: { accepted: 3 } }), NOW).kind).toBe('healthy');
  });
});
