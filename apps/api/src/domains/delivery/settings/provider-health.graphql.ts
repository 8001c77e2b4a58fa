import { GraphQLDateTime } from 'graphql-scalars';
import { Int, ObjectType, registerEnumType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { ErrorClass } from '../message.entity.ts';
import { BreakerState } from '../provider-health.entity.ts';
import type { HealthRow } from './provider-health.queries.ts';
import { ProviderDetail } from './provider-settings.graphql.ts';

registerEnumType(BreakerState, {
  name: 'BreakerState',
  description: 'Whether mail goes through a provider.',
  valuesConfig: {
    CLOSED: { description: 'Mail goes through.' },
    OPEN: { description: 'It rests: mail goes to the next provider of the route, or waits.' },
    HALF_OPEN: { description: 'The rest is over; one mail at a time tries whether it works again.' },
  },
});

@ObjectType({ description: 'What stopped a provider.' })
export class ProviderTrouble {
  @Exposed('PARENT', () => ErrorClass, 'What it means.')
  class!: ErrorClass;

  @Exposed('PARENT', () => String, "The provider's code.", { nullable: true })
  code!: string | null;

  @Exposed('PARENT', () => String, "The provider's own words, secrets removed.")
  text!: string;
}

@ObjectType({ description: 'Failures of one class in a window.' })
export class ProviderErrorCount {
  @Exposed('PARENT', () => ErrorClass, 'Their class.')
  class!: ErrorClass;

  @Exposed('PARENT', () => Int, 'How many.')
  count!: number;

  @Exposed('PARENT', () => String, 'The words of the latest, secrets removed.', { nullable: true })
  latestText!: string | null;
}

@ObjectType({ description: 'What came of the attempts of the last minutes.' })
export class ProviderWindow {
  @Exposed('PARENT', () => Int, 'How far back it reaches, in minutes.')
  minutes!: number;

  @Exposed('PARENT', () => Int, 'Attempts that ended.')
  attempts!: number;

  @Exposed('PARENT', () => Int, 'Attempts it accepted.')
  accepted!: number;

  @Exposed('PARENT', () => Int, 'Attempts it refused.')
  rejected!: number;

  @Exposed('PARENT', () => Int, 'Attempts without a usable answer.')
  unknown!: number;

  @Exposed('PARENT', () => Int, 'Time that half of them stayed below, in milliseconds.', { nullable: true })
  medianMs!: number | null;

  @Exposed('PARENT', () => Int, 'Time that 95 of 100 stayed below, in milliseconds.', { nullable: true })
  p95Ms!: number | null;

  @Exposed('PARENT', () => [ProviderErrorCount], 'Failures by class, most first.')
  errors!: ProviderErrorCount[];
}

@ObjectType('ProviderHealth', { description: 'How a provider is doing.' })
export class ProviderHealthType {
  @Exposed('PARENT', () => BreakerState, 'Whether mail goes through it.')
  breaker!: BreakerState;

  @Exposed('PARENT', () => Int, 'Failures in a row that were its own.')
  failures!: number;

  @Exposed('PARENT', () => GraphQLDateTime, 'Since when it rests; null while it does not.', { nullable: true })
  openedAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it is tried again; null while it does not rest.', { nullable: true })
  openUntil!: Date | null;

  @Exposed('PARENT', () => ProviderTrouble, 'Why it rests; null while it does not.', { nullable: true })
  cause!: ProviderTrouble | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'Latest test; null before the first.', { nullable: true })
  testedAt!: Date | null;

  @Exposed('PARENT', () => Boolean, 'Whether that test passed.', { nullable: true })
  testPassed!: boolean | null;

  @Exposed('PARENT', () => String, "The provider's own words to it, secrets removed.", { nullable: true })
  testText!: string | null;

  @Exposed('PARENT', () => ProviderWindow, 'What came of the latest attempts.')
  window!: ProviderWindow;
}

@ObjectType({ description: 'A change of the health of a provider.' })
export class ProviderHealthUpdate {
  @Exposed(
    'PARENT',
    () => ProviderDetail,
    'The provider as it is now; the whole state, so nothing has to be caught up with.',
  )
  provider!: ProviderDetail;
}

/** A provider without a row is healthy and untested. */
export function toProviderHealth(row: HealthRow | undefined, window: ProviderWindow): ProviderHealthType {
  const resting = row !== undefined && row.breaker !== BreakerState.CLOSED;
  return {
    breaker: row?.breaker ?? BreakerState.CLOSED,
    failures: row?.failures ?? 0,
    openedAt: resting ? row.openedAt : null,
    openUntil: resting ? row.openUntil : null,
    cause: resting && row.causeClass ? { class: row.causeClass, code: row.causeCode, text: row.causeText ?? '' } : null,
    testedAt: row?.testedAt ?? null,
    testPassed: row?.testPassed ?? null,
    testText: row?.testText ?? null,
    window,
  };
}
