import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Database } from '../../../infra/database.ts';
import type { RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { UserType } from '../../identity/identity.graphql.ts';
import { shownUser } from '../../identity/identity.loaders.ts';
import type { UserService } from '../../identity/user.service.ts';
import {
  FailedOperationEventType,
  FailedOperationGroup,
  FailedOperationType,
  toFailedOperation,
} from './failed-operation.graphql.ts';
import { exampleLoader } from './failed-operation.loaders.ts';

@Resolver(() => FailedOperationGroup)
export class FailedOperationGroupResolver {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  @Guarded('PARENT')
  @FieldResolver(() => FailedOperationType, { nullable: true, description: 'The latest of them.' })
  async example(
    @Root() { row }: FailedOperationGroup,
    @Ctx() context: RequestContext,
  ): Promise<FailedOperationType | null> {
    const example = await exampleLoader(context, this.#database).load(row.exampleId);
    return example && toFailedOperation(example);
  }
}

@Resolver(() => FailedOperationEventType)
export class FailedOperationEventResolver {
  readonly #users: UserService;

  constructor(users: UserService) {
    this.#users = users;
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who did it; null: a rule or Merpati.' })
  async actor(@Root() { row }: FailedOperationEventType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return row.actorUserId ? shownUser(context, this.#users, row.actorUserId) : null;
  }
}
