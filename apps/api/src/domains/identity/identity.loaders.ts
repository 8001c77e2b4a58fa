import DataLoader from 'dataloader';
import { loaderOf, type RequestContext } from '../../infra/graphql/context.ts';
import type { Account } from './account.entity.ts';
import type { AccountService } from './account.service.ts';
import type { User } from './user.entity.ts';
import type { UserService } from './user.service.ts';

/** Loads accounts in one statement per request. */
export function accountLoader(context: RequestContext, accounts: AccountService): DataLoader<string, Account | null> {
  return loaderOf(context, 'account', () => {
    return new DataLoader<string, Account | null>(async (ids) => {
      const found = await accounts.findMany(ids);
      return ids.map((id) => found.get(id) ?? null);
    });
  });
}

/** Loads users in one statement per request. */
export function userLoader(context: RequestContext, users: UserService): DataLoader<string, User | null> {
  return loaderOf(context, 'user', () => {
    return new DataLoader<string, User | null>(async (ids) => {
      const found = await users.findMany(ids);
      return ids.map((id) => found.get(id) ?? null);
    });
  });
}
