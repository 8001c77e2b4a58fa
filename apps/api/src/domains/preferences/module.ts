import type { DomainModule } from '../../infra/module.ts';
import type { SenderIdentityService } from '../identity/sender-identity.service.ts';
import type { UserService } from '../identity/user.service.ts';
import { EmailType } from './email-type.entity.ts';
import { EmailTypeResolver } from './email-type.resolver.ts';
import type { EmailTypeService } from './email-type.service.ts';
import { SenderDefaultResolver } from './sender-default.resolver.ts';
import { Suppression } from './suppression.entity.ts';

export const preferencesEntities = [EmailType, Suppression];

export function preferencesModule(services: {
  emailTypes: EmailTypeService;
  users: UserService;
  senders: SenderIdentityService;
}): DomainModule {
  return {
    resolvers: [new EmailTypeResolver(services), new SenderDefaultResolver(services)],
    queues: [],
    jobs: [],
    nodes: {},
  };
}
