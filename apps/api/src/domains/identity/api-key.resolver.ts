import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { toConnection } from '../../infra/graphql/connection.ts';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { withUserErrors } from '../../infra/graphql/user-error.ts';
import type { AccountService } from './account.service.ts';
import type { ApiKeyService } from './api-key.service.ts';
import {
  AccountType,
  ApiKeyConnection,
  ApiKeyCreateInput,
  ApiKeyRevokeInput,
  ApiKeyType,
  UserType,
} from './identity.graphql.ts';
import { shownAccount, shownUser } from './identity.loaders.ts';
import { toApiKeyType } from './identity.mappers.ts';
import { ApiKeyCreatePayload, ApiKeyRevokePayload } from './identity.payloads.ts';
import type { UserService } from './user.service.ts';

@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  readonly #services: { apiKeys: ApiKeyService; accounts: AccountService; users: UserService };

  constructor(services: { apiKeys: ApiKeyService; accounts: AccountService; users: UserService }) {
    this.#services = services;
  }

  @Guarded('PERSON')
  @Query(() => ApiKeyConnection, { description: "Keys of the caller's account, newest first; for a super admin all." })
  async apiKeys(
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' }) first:
      | number
      | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before the page.' }) after:
      | string
      | null,
    @Ctx() context: RequestContext,
  ): Promise<ApiKeyConnection> {
    return toConnection(await this.#services.apiKeys.list(callerOf(context), { first, after }), toApiKeyType);
  }

  @Guarded('PERSON')
  @Mutation(() => ApiKeyCreatePayload, { description: 'Makes an API key; the key itself is shown this once.' })
  apiKeyCreate(
    @Arg('input', () => ApiKeyCreateInput) input: ApiKeyCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<ApiKeyCreatePayload> {
    return withUserErrors(async () => {
      const { name, scopes, expiresAt = null, accountId = null } = input;
      const created = await this.#services.apiKeys.create(callerOf(context), { name, scopes, expiresAt, accountId });
      return { apiKey: toApiKeyType(created.apiKey), secret: created.secret };
    });
  }

  @Guarded('PERSON')
  @Mutation(() => ApiKeyRevokePayload, { description: 'Makes a key useless at once and for good.' })
  apiKeyRevoke(
    @Arg('input', () => ApiKeyRevokeInput) input: ApiKeyRevokeInput,
    @Ctx() context: RequestContext,
  ): Promise<ApiKeyRevokePayload> {
    return withUserErrors(async () => ({
      apiKey: toApiKeyType(await this.#services.apiKeys.revoke(callerOf(context), input.id)),
    }));
  }

  @Guarded('PARENT')
  @FieldResolver(() => AccountType, { description: 'The account that the key opens.' })
  async account(@Root() apiKey: ApiKeyType, @Ctx() context: RequestContext): Promise<AccountType> {
    return (await shownAccount(context, this.#services.accounts, apiKey.accountId))!;
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who made the key.' })
  async createdBy(@Root() apiKey: ApiKeyType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return apiKey.createdById ? shownUser(context, this.#services.users, apiKey.createdById) : null;
  }
}
