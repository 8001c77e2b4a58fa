import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { DateRangeInput } from '../../infra/graphql/date-range.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { ProviderType } from './delivery.graphql.ts';
import { toProviderType } from './delivery.mappers.ts';
import { DeliveryStats, QueueStats, WorkerType } from './delivery-stats.graphql.ts';
import type { DeliveryStatsService } from './delivery-stats.service.ts';
import type { ProviderService } from './provider.service.ts';

@Resolver()
export class DeliveryStatsResolver {
  readonly #stats: DeliveryStatsService;
  readonly #providers: ProviderService;

  constructor(services: { stats: DeliveryStatsService; providers: ProviderService }) {
    this.#stats = services.stats;
    this.#providers = services.providers;
  }

  @Guarded('SIGNED_IN')
  @Query(() => [ProviderType], { description: 'The ways out, in the order in which they are tried.' })
  async providers(): Promise<ProviderType[]> {
    const providers = await this.#providers.all();
    return providers.map((provider) => toProviderType(provider, this.#providers.adapterOf(provider).capabilities));
  }

  @Guarded('EMAIL_READ')
  @Query(() => DeliveryStats, { description: "Figures of the caller's account; for a super admin of all." })
  async deliveryStats(
    @Arg('range', () => DateRangeInput, { description: 'By the moment of acceptance.' }) range: DateRangeInput,
    @Ctx() context: RequestContext,
  ): Promise<DeliveryStats> {
    return this.#stats.delivery(callerOf(context), range);
  }

  @Guarded('EMAIL_READ')
  @Query(() => [QueueStats], {
    description: "The three queues now: of the caller's account; for a super admin of all.",
  })
  queueStats(@Ctx() context: RequestContext): Promise<QueueStats[]> {
    return this.#stats.queues(callerOf(context));
  }

  @Guarded('PERSON')
  @Query(() => [WorkerType], { description: 'Workers that are alive or were seen in the last hour, newest first.' })
  workers(): Promise<WorkerType[]> {
    return this.#stats.workers();
  }
}
