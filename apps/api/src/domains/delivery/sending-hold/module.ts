import type { DomainModule } from '../../../infra/module.ts';
import type { UserService } from '../../identity/user.service.ts';
import { SendingHoldResolver } from './sending-hold.resolver.ts';
import type { SendingHoldService } from './sending-hold.service.ts';

/** Whether mail is sent at all. */
export function sendingHoldModule(services: { holds: SendingHoldService; users: UserService }): DomainModule {
  return { resolvers: [new SendingHoldResolver(services)], queues: [], jobs: [], nodes: {} };
}
