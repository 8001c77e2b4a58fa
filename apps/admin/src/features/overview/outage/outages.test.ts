import { describe, expect, it } from 'vitest';
import { outagesIn } from './outages.ts';

type Facts = Parameters<typeof outagesIn>[0];
type Breaker = Facts['providerDetails'][number]['health']['breaker'];

function provider(id: string, breaker: Breaker, enabled = true): Facts['providerDetails'][number] {
  return {
    __typename: 'ProviderDetail',
    id,
    provider: { __typename: 'Provider', id, name: id.toUpperCase(), enabled },
    health: { __typename: 'ProviderHealth', breaker, openedAt: null, openUntil: null, cause: null },
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
      providerDetails: [provider('a', 'OPEN'), provider('b', 'CLOSED'), provider('c', 'OPEN', false)],
      routes: [route(['a', 'b'], 'b'), route(['b'], 'b')],
    };
    expect(outagesIn(facts)).toMatchObject([{ name: 'A', state: 'resting', carriers: ['B'], waits: false }]);
  });

  it('say when mail has nowhere else to go', () => {
    const facts = { providerDetails: [provider('a', 'HALF_OPEN')], routes: [route(['a'], null)] };
    expect(outagesIn(facts)).toMatchObject([{ state: 'trying', carriers: [], waits: true }]);
  });
});
