import type { OutageQuery } from '../../../gql/settings/graphql.ts';

export interface Outage {
  id: string;
  name: string;
  state: 'resting' | 'trying';
  since: string | null;
  until: string | null;
  cause: {
    class: NonNullable<OutageQuery['providerDetails'][number]['health']['cause']>['class'];
    text: string;
  } | null;
  /** Names of providers that carry its mail meanwhile. */
  carriers: string[];
  /** True when some of its mail has nowhere else to go. */
  waits: boolean;
}

/** Enabled providers through which mail does not go freely now. */
export function outagesIn({ providerDetails, routes }: Pick<OutageQuery, 'providerDetails' | 'routes'>): Outage[] {
  return providerDetails
    .filter(({ provider, health }) => provider.enabled && health.breaker !== 'CLOSED')
    .map(({ id, provider, health }) => {
      const affected = (routes ?? []).filter(({ stops }) => stops.some((stop) => stop.provider.id === id));
      const others = affected.flatMap(({ carriesNow }) =>
        carriesNow && carriesNow.id !== id ? [carriesNow.name] : [],
      );
      return {
        id,
        name: provider.name,
        state: health.breaker === 'OPEN' ? 'resting' : 'trying',
        since: health.openedAt,
        until: health.openUntil,
        cause: health.cause,
        carriers: [...new Set(others)],
        waits: affected.some(({ carriesNow }) => carriesNow === null),
      };
    });
}
