import type { DomainModule } from '../../infra/module.ts';
import { EmailType } from './email-type.entity.ts';
import { EmailTypeResolver } from './email-type.resolver.ts';
import type { EmailTypeService } from './email-type.service.ts';
import { Suppression } from './suppression.entity.ts';

export const preferencesEntities = [EmailType, Suppression];

export function preferencesModule(services: { emailTypes: EmailTypeService }): DomainModule {
  return { resolvers: [new EmailTypeResolver(services.emailTypes)], queues: [], jobs: [], nodes: {} };
}
