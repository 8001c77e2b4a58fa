import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Guarded } from '../../infra/graphql/policy.ts';
import { ProviderDetail } from '../delivery/settings/provider-settings.graphql.ts';
import type { TrackingService } from './tracking.service.ts';

@Resolver(() => ProviderDetail)
export class TrackingResolver {
  readonly #tracking: TrackingService;

  constructor(tracking: TrackingService) {
    this.#tracking = tracking;
  }

  @Guarded('PARENT')
  @FieldResolver(() => String, {
    description: 'Where the provider posts its events. Whoever knows this address may post; treat it as a secret.',
  })
  webhookUrl(@Root() detail: ProviderDetail): string {
    return this.#tracking.webhookUrlOf(detail.providerId);
  }
}
