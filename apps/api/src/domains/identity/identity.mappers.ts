import { toPublicId } from '../../kernel/ids.ts';
import type { ApiScope, Principal } from '../../kernel/principal.ts';
import type { Account } from './account.entity.ts';
import type { ApiKey } from './api-key.entity.ts';
import { AccountType, ApiKeyType, UserType, ViewerType } from './identity.graphql.ts';
import type { User } from './user.entity.ts';

export function toAccountType(account: Account): AccountType {
  const { name, senderName, senderEmail, trackOpens, trackClicks, createdAt } = account;
  return Object.assign(new AccountType(), {
    id: toPublicId('acc', account.id),
    name,
    senderName,
    senderEmail,
    trackOpens,
    trackClicks,
    createdAt,
  });
}

export function toUserType(user: User): UserType {
  const { email, name, role, state, createdAt } = user;
  return Object.assign(new UserType(), {
    id: toPublicId('usr', user.id),
    email,
    name,
    role,
    state,
    lastSignedInAt: user.lastSignedInAt ?? null,
    createdAt,
    accountId: user.account?.id ?? null,
  });
}

export function toApiKeyType(apiKey: ApiKey): ApiKeyType {
  return Object.assign(new ApiKeyType(), {
    id: toPublicId('key', apiKey.id),
    name: apiKey.name,
    prefix: apiKey.prefix,
    scopes: apiKey.scopes as ApiScope[],
    lastUsedAt: apiKey.lastUsedAt ?? null,
    expiresAt: apiKey.expiresAt ?? null,
    revokedAt: apiKey.revokedAt ?? null,
    createdAt: apiKey.createdAt,
    accountId: apiKey.account.id,
    createdById: apiKey.createdBy?.id ?? null,
  });
}

export function toViewerType(principal: Principal): ViewerType {
  const { credentialId, role, scopes, userId, accountId } = principal;
  return Object.assign(new ViewerType(), { id: credentialId, role, scopes: [...scopes], userId, accountId });
}
