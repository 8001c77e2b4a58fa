import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { ExpectedFailure } from '../../../kernel/errors.ts';
import { UserType } from '../../identity/identity.graphql.ts';
import { shownUser } from '../../identity/identity.loaders.ts';
import type { UserService } from '../../identity/user.service.ts';
import {
  RouteResetInput,
  RouteResetPayload,
  RouteSetInput,
  RouteSetPayload,
  RouteType,
} from './route-settings.graphql.ts';
import type { RouteSettingsService } from './route-settings.service.ts';

@Resolver(() => RouteType)
export class RouteSettingsResolver {
  readonly #routes: RouteSettingsService;
  readonly #users: UserService;

  constructor(services: { routeSettings: RouteSettingsService; users: UserService }) {
    this.#routes = services.routeSettings;
    this.#users = services.users;
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => [RouteType], {
    nullable: true,
    description: 'The route of each category and of each e-mail type with one of its own; null: no such account.',
  })
  async routes(
    @Arg('accountId', () => ID, { nullable: true, description: 'As this account; as an account without own routes.' })
    accountId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<RouteType[] | null> {
    try {
      return await this.#routes.list(callerOf(context), accountId ?? null);
    } catch (error) {
      if (error instanceof ExpectedFailure) return null;
      throw error;
    }
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => RouteSetPayload, { description: 'Sets the providers of a category or e-mail type, best first.' })
  routeSet(
    @Arg('input', () => RouteSetInput) input: RouteSetInput,
    @Ctx() context: RequestContext,
  ): Promise<RouteSetPayload> {
    return withUserErrors(async () => ({
      route: await this.#routes.set(callerOf(context), { ...scopeIn(input), providerIds: input.providerIds }),
    }));
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => RouteResetPayload, { description: 'Takes a route away, so that the next wider rule applies.' })
  routeReset(
    @Arg('input', () => RouteResetInput) input: RouteResetInput,
    @Ctx() context: RequestContext,
  ): Promise<RouteResetPayload> {
    return withUserErrors(async () => ({ route: await this.#routes.reset(callerOf(context), scopeIn(input)) }));
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who set it here.' })
  async updatedBy(@Root() route: RouteType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return route.updatedByUserId ? shownUser(context, this.#users, route.updatedByUserId) : null;
  }
}

function scopeIn({ accountId = null, category = null, type = null }: RouteResetInput) {
  return { accountId, category, type };
}
