import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BulkOperationType } from '../../infra/bulk/bulk.graphql.ts';
import type { RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { UserType } from '../identity/identity.graphql.ts';
import { shownUser } from '../identity/identity.loaders.ts';
import type { UserService } from '../identity/user.service.ts';

/** Who began a bulk operation: infrastructure keeps the id and knows no people. */
@Resolver(() => BulkOperationType)
export class BulkStarterResolver {
  readonly #users: UserService;

  constructor(users: UserService) {
    this.#users = users;
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who began it.' })
  startedBy(@Root() { row }: BulkOperationType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return shownUser(context, this.#users, row.actorUserId);
  }
}
