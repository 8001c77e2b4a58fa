import { describe, expect, it } from 'vitest';
import { outagesIn } from './outages.ts';

const NOW = new Date('2026-11-21T07:00:00.000Z');
const LATER = '2026-11-21T07:05:00.000Z';

type Facts = Parameters<typeof outagesIn>[0];
type Breaker = Facts['providerDetails'][number]['health']['breaker'];

function provider(
  id: string,
  breaker: Breaker,
  { enabled = true, openUntil = LATER } = {},
): Facts['providerDetails'][number] {
  return {
    __typename: 'ProviderDetail',
    id,
    provider: { __typename: 'Provider', id, name: id.toUpperCase(), enabled },
    health: { __typename: 'ProviderHealth', breaker, openedAt: null, openUntil, cause: null },
  };
}

function route(stops: string[], carriesNow: string | null): NonNullable<Facts['routes']>[number] {
  return {
    __typename: 'Route',
    id: stops.join(),
    category: 'ORDER',
    typeKey: null,
    stops: stops.map((id) => ({ __typename: 'RouteStop', provider: { __typename: 'Provider', id } })),
    carriesNow: carriesNow ? { __typename: 'Provider', id: carriesNow, name: carriesNow.toUpperCase() } : null,
  };
}

describe('outages', () => {
  it('are resting providers that are enabled, with what carries their mail meanwhile', () => {
    const facts = {
      providerDetails: [provider('a', 'OPEN'), provider('b', 'CLOSED'), provider('c', 'OPEN', { enabled: false })],
      routes: [route(['a', 'b'], 'b'), route(['b'], 'b')],
    };
    expect(outagesIn(facts, NOW)).toMatchObject([{ name: 'A', state: 'resting', carriers: ['B'], waits: false }]);
  });

  it('are tried again once their rest is over, though no mail has come yet', () => {
    const over = provider('a', 'OPEN', { openUntil: '2026-11-21T06:59:00.000Z' });
    expect(outagesIn({ providerDetails: [over], routes: [] }, NOW)).toMatchObject([{ state: 'trying' }]);
  });

  it('say when mail has nowhere else to go', () => {
    const facts = { providerDetails: [provider('a', 'HALF_OPEN')], routes: [route(['a'], null)] };
    expect(outagesIn(facts, NOW)).toMatchObject([{ state: 'trying', carriers: [], waits: true }]);
  });
});
