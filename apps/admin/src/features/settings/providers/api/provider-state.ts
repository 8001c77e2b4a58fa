import type { Tone } from '../../../../components/status-tone.ts';
import type { ProviderRowFragment } from '../../../../gql/settings/graphql.ts';

type StateKind = 'disabled' | 'resting' | 'trying' | 'quotaUsed' | 'testFailed' | 'neverTested' | 'healthy';

export interface ProviderState {
  kind: StateKind;
  tone: Tone;
}

const TONES: Record<StateKind, Tone> = {
  disabled: 'neutral',
  resting: 'bad',
  trying: 'warn',
  quotaUsed: 'warn',
  testFailed: 'warn',
  neverTested: 'neutral',
  healthy: 'good',
};

type Facts = Pick<ProviderRowFragment, 'dailyQuota' | 'usedToday'> & {
  provider: { enabled: boolean };
  health: {
    breaker: 'CLOSED' | 'OPEN' | 'HALF_OPEN';
    openUntil: string | null;
    testPassed: boolean | null;
    window: { accepted: number };
  };
};

/** How a provider stands, the gravest that is true. Mail that it took lately says more than an old test. */
export function providerState(facts: Facts, now: Date): ProviderState {
  const kind = kindOf(facts, now);
  return { kind, tone: TONES[kind] };
}

function kindOf({ provider, health, dailyQuota, usedToday }: Facts, now: Date): StateKind {
  if (!provider.enabled) return 'disabled';
  // Once its rest is over, the next mail tries it, however long that takes to come.
  if (health.breaker !== 'CLOSED')
    return health.breaker === 'OPEN' && Date.parse(health.openUntil ?? '') > now.getTime() ? 'resting' : 'trying';
  if (dailyQuota !== null && (usedToday ?? 0) >= dailyQuota) return 'quotaUsed';
  if (health.window.accepted > 0) return 'healthy';
  if (health.testPassed === false) return 'testFailed';
  return health.testPassed === null ? 'neverTested' : 'healthy';
}
