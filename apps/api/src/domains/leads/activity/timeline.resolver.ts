import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Database } from '../../../infra/database.ts';
import { toConnection } from '../../../infra/graphql/connection.ts';
import type { RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { isUuid } from '../../../kernel/ids.ts';
import { decodeCursor, pageSize, toPage } from '../../../kernel/page.ts';
import { UserType } from '../../identity/identity.graphql.ts';
import { shownUser } from '../../identity/identity.loaders.ts';
import type { UserService } from '../../identity/user.service.ts';
import { LeadType } from '../desk/lead.graphql.ts';
import { LeadActivityKind } from './lead-activity.entity.ts';
import { LeadActivityConnection, LeadActivityType, toLeadActivity } from './lead-activity.graphql.ts';
import { countActivities, listActivities } from './timeline.queries.ts';

/** What happened to a lead; whoever sees the lead sees it. */
@Resolver(() => LeadType)
export class TimelineResolver {
  readonly #database: Database;

  constructor(services: { database: Database }) {
    this.#database = services.database;
  }

  @Guarded('PARENT')
  @FieldResolver(() => LeadActivityConnection, { description: 'What happened to it, newest first.' })
  async timeline(
    @Root() { row }: LeadType,
    @Arg('kinds', () => [LeadActivityKind], { nullable: true, description: 'Only these kinds; all when empty.' })
    given: LeadActivityKind[] | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before the page.' })
    cursor: string | null,
  ): Promise<LeadActivityConnection> {
    const size = pageSize(first);
    const after = decodeCursor(cursor, isUuid);
    const where = { leadId: row.id, kinds: given && given.length > 0 ? given : null };
    const rows = await listActivities(this.#database, where, { limit: size + 1, after });
    const count = () => countActivities(this.#database, where);
    return toConnection(toPage(rows, size, { after, keyOf: ({ id }) => id, count }), toLeadActivity);
  }
}

@Resolver(() => LeadActivityType)
export class LeadActivityResolver {
  readonly #users: UserService;

  constructor(services: { users: UserService }) {
    this.#users = services.users;
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who did it; null: the lead itself or the program.' })
  async actor(@Root() { actorUserId }: LeadActivityType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return actorUserId ? shownUser(context, this.#users, actorUserId) : null;
  }
}
