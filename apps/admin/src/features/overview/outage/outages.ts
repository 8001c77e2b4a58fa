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
export function outagesIn(
  { providerDetails, routes }: Pick<OutageQuery, 'providerDetails' | 'routes'>,
  now: Date,
): Outage[] {
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
        // Once its rest is over, the next mail tries it, however long that takes to come.
        state: health.breaker === 'OPEN' && isAhead(health.openUntil, now) ? 'resting' : 'trying',
        since: health.openedAt,
        until: health.openUntil,
        cause: health.cause,
        carriers: [...new Set(others)],
        waits: affected.some(({ carriesNow }) => carriesNow === null),
      };
    });
}

function isAhead(at: string | null, now: Date): boolean {
  return at !== null && Date.parse(at) > now.getTime();
}
