import type { DomainModule } from '../../infra/module.ts';
import { handleEventJob } from './jobs/handle-event.job.ts';
import { shopPersonalData } from './personal-data.ts';
import { shopEventPublished } from './shop.events.ts';
import { ShopEvent } from './shop-event.entity.ts';
import { ShopEventResolver } from './shop-event.resolver.ts';
import { ShopEventService } from './shop-event.service.ts';

export const shopEntities = [ShopEvent];

/** Nothing else uses the service, so it is built here. */
export function shopModule(parts: ConstructorParameters<typeof ShopEventService>[0]): DomainModule {
  const events = new ShopEventService(parts);
  return {
    resolvers: [new ShopEventResolver(events)],
    queues: [shopEventPublished],
    jobs: [handleEventJob(events)],
    nodes: {},
    personalData: [shopPersonalData],
  };
}
