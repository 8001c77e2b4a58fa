import { Arg, Ctx, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { DateRangeInput } from '../../../infra/graphql/date-range.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { HealthMetric, type HealthThreshold } from './health.entity.ts';
import {
  HealthHour,
  HealthThresholdSetInput,
  HealthThresholdSetPayload,
  HealthThresholdType,
  OperationsHealth,
} from './health.graphql.ts';
import type { HealthService } from './health.service.ts';
import type { HealthThresholdService } from './health-threshold.service.ts';

export const HEALTH_CHANGES = 'operationsHealthChanged';

@Resolver()
export class HealthResolver {
  readonly #health: HealthService;
  readonly #thresholds: HealthThresholdService;

  constructor(services: { health: HealthService; thresholds: HealthThresholdService }) {
    this.#health = services.health;
    this.#thresholds = services.thresholds;
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => OperationsHealth, { description: 'How the installation is doing now, and why.' })
  operationsHealth(): Promise<OperationsHealth> {
    return this.#health.now();
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => [HealthHour], { description: 'A figure by the hour, oldest first; hours are kept for 90 days.' })
  operationsHealthHistory(
    @Arg('metric', () => HealthMetric, { description: 'Which figure.' }) metric: HealthMetric,
    @Arg('range', () => DateRangeInput, { description: 'By the beginning of the hour.' }) range: DateRangeInput,
    @Arg('scope', () => String, {
      nullable: true,
      description: 'QUEUE_LAG: name of the queue. DELIVERY_RATE: a provider, `prv_…`, or everything when empty.',
    })
    scope: string | null,
  ): Promise<HealthHour[]> {
    return this.#health.history(metric, { ...range, scope: scope ?? '' });
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => [HealthThresholdType], { description: 'From which figures on something is wrong.' })
  async healthThresholds(): Promise<HealthThresholdType[]> {
    return (await this.#thresholds.list()).map(toThresholdType);
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => HealthThresholdSetPayload, { description: 'Sets target and limit of a figure.' })
  healthThresholdSet(
    @Arg('input', () => HealthThresholdSetInput) { metric, target = null, limit }: HealthThresholdSetInput,
    @Ctx() context: RequestContext,
  ): Promise<HealthThresholdSetPayload> {
    return withUserErrors(async () => {
      const set = await this.#thresholds.set(callerOf(context), { metric, target, limit });
      return { threshold: toThresholdType(set) };
    });
  }

  @Guarded('SUPER_ADMIN')
  @Subscription(() => OperationsHealth, {
    topics: HEALTH_CHANGES,
    topicId: ({ args, context }) => ({ args, context }),
    description:
      'The health, whenever it changed, every few seconds at most; the whole state, so nothing has to be caught up with.',
  })
  operationsHealthChanged(@Root() health: OperationsHealth): OperationsHealth {
    return health;
  }
}

function toThresholdType({ metric, target, limit, updatedAt }: HealthThreshold): HealthThresholdType {
  return Object.assign(new HealthThresholdType(), { metric, target: target ?? null, limit, updatedAt });
}
