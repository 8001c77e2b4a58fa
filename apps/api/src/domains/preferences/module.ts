import type { DomainModule } from '../../infra/module.ts';
import type { AccountService } from '../identity/account.service.ts';
import type { SenderIdentityService } from '../identity/sender-identity.service.ts';
import type { UserService } from '../identity/user.service.ts';
import { Consent, ConsentEvent } from './consent.entity.ts';
import { EmailType } from './email-type.entity.ts';
import { EmailTypeResolver } from './email-type.resolver.ts';
import type { EmailTypeService } from './email-type.service.ts';
import { preferencesPersonalData } from './personal-data.ts';
import { SenderDefaultResolver } from './sender-default.resolver.ts';
import { SoftBounce, Suppression } from './suppression.entity.ts';
import { SuppressionResolver } from './suppression.resolver.ts';
import type { SuppressionListService } from './suppression-list.service.ts';

export const preferencesEntities = [EmailType, Suppression, SoftBounce, Consent, ConsentEvent];

export function preferencesModule(services: {
  emailTypes: EmailTypeService;
  users: UserService;
  senders: SenderIdentityService;
  suppressions: SuppressionListService;
  accounts: AccountService;
}): DomainModule {
  return {
    resolvers: [
      new EmailTypeResolver(services),
      new SenderDefaultResolver(services),
      new SuppressionResolver(services),
    ],
    queues: [],
    jobs: [],
    nodes: {},
    personalData: [preferencesPersonalData],
  };
}
