import DataLoader from 'dataloader';
import { loaderOf, type RequestContext } from '../../infra/graphql/context.ts';
import type { Account } from './account.entity.ts';
import type { AccountService } from './account.service.ts';
import type { AccountType, UserType } from './identity.graphql.ts';
import { toAccountType, toUserType } from './identity.mappers.ts';
import type { User } from './user.entity.ts';
import type { UserService } from './user.service.ts';

/** The account as the schema shows it; one statement per request for any number of them. */
export async function shownAccount(
  context: RequestContext,
  accounts: AccountService,
  id: string,
): Promise<AccountType | null> {
  const loader = loaderOf(context, 'account', () => {
    return new DataLoader<string, Account | null>(async (ids) => {
      const found = await accounts.findMany(ids);
      return ids.map((one) => found.get(one) ?? null);
    });
  });
  const account = await loader.load(id);
  return account && toAccountType(account);
}

/** The user as the schema shows them; one statement per request for any number of them. */
export async function shownUser(context: RequestContext, users: UserService, id: string): Promise<UserType | null> {
  const loader = loaderOf(context, 'user', () => {
    return new DataLoader<string, User | null>(async (ids) => {
      const found = await users.findMany(ids);
      return ids.map((one) => found.get(one) ?? null);
    });
  });
  const user = await loader.load(id);
  return user && toUserType(user);
}
