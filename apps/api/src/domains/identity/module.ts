import type { DomainModule } from '../../infra/module.ts';
import { mayAccess } from '../../kernel/principal.ts';
import { Account } from './account.entity.ts';
import type { AccountService } from './account.service.ts';
import { AccountTrackingResolver } from './account-tracking.resolver.ts';
import { ApiKey } from './api-key.entity.ts';
import { ApiKeyResolver } from './api-key.resolver.ts';
import type { ApiKeyService } from './api-key.service.ts';
import { passwordResetRequested, senderVerificationRequested, userInvited } from './identity.events.ts';
import { toAccountType, toApiKeyType, toUserType } from './identity.mappers.ts';
import { PeopleResolver, ViewerResolver } from './people.resolver.ts';
import { SenderDefault, SenderIdentity } from './sender-identity.entity.ts';
import { toSenderIdentityType } from './sender-identity.graphql.ts';
import { SenderIdentityResolver } from './sender-identity.resolver.ts';
import type { SenderIdentityService } from './sender-identity.service.ts';
import { OneTimeLink, Session } from './session.entity.ts';
import { SessionResolver } from './session.resolver.ts';
import type { SessionService } from './session.service.ts';
import { User } from './user.entity.ts';
import type { UserService } from './user.service.ts';

export const identityEntities = [Account, User, Session, OneTimeLink, ApiKey, SenderIdentity, SenderDefault];

export function identityModule(services: {
  sessions: SessionService;
  users: UserService;
  accounts: AccountService;
  apiKeys: ApiKeyService;
  senders: SenderIdentityService;
}): DomainModule {
  const { users, accounts, apiKeys } = services;
  return {
    resolvers: [
      new SessionResolver(services),
      new PeopleResolver(services),
      new ViewerResolver(services),
      new AccountTrackingResolver(accounts),
      new ApiKeyResolver(services),
      new SenderIdentityResolver(services.senders),
    ],
    queues: [passwordResetRequested, userInvited, senderVerificationRequested],
    jobs: [],
    nodes: {
      acc: {
        policy: 'PERSON',
        find: async (principal, id) => {
          const account = mayAccess(principal, id) ? await accounts.find(id) : null;
          return account && toAccountType(account);
        },
      },
      usr: {
        policy: 'PERSON',
        find: async (principal, id) => {
          const user = await users.find(principal, id);
          return user && toUserType(user);
        },
      },
      snd: {
        policy: 'PERSON',
        find: async (principal, id) => {
          const sender = await services.senders.find(principal, id);
          return sender && toSenderIdentityType(sender);
        },
      },
      key: {
        policy: 'PERSON',
        find: async (principal, id) => {
          const apiKey = await apiKeys.find(principal, id);
          return apiKey && toApiKeyType(apiKey);
        },
      },
    },
  };
}
