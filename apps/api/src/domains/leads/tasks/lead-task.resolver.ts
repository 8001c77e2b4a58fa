import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Database } from '../../../infra/database.ts';
import { toConnection } from '../../../infra/graphql/connection.ts';
import { callerOf, loaderOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { UserType } from '../../identity/identity.graphql.ts';
import { shownUser } from '../../identity/identity.loaders.ts';
import type { UserService } from '../../identity/user.service.ts';
import { LeadType, toLeadType } from '../desk/lead.graphql.ts';
import { leadOf } from '../desk/lead.loaders.ts';
import {
  LeadTaskAddInput,
  LeadTaskAddPayload,
  LeadTaskConnection,
  LeadTaskDeleteInput,
  LeadTaskDeletePayload,
  LeadTaskDoneInput,
  LeadTaskDonePayload,
  LeadTaskFilter,
  LeadTaskType,
  toTaskType,
} from './lead-task.graphql.ts';
import { type LeadTaskRow, tasksOfLeads } from './lead-task.queries.ts';
import type { LeadTaskService } from './lead-task.service.ts';

/** Tasks that are shown with a lead. */
const MOST_OF_LEAD = 100;

@Resolver(() => LeadType)
export class LeadTasksResolver {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  @Guarded('PARENT')
  @FieldResolver(() => [LeadTaskType], {
    description: 'What is to be done for it and what was; open ones first, then by when they are due. 100 at most.',
  })
  async tasks(@Root() { row }: LeadType, @Ctx() context: RequestContext): Promise<LeadTaskType[]> {
    const make = () =>
      new DataLoader<string, LeadTaskRow[]>(async (ids) => {
        const tasks = await tasksOfLeads(this.#database, ids, MOST_OF_LEAD);
        return ids.map((id) => tasks.filter(({ leadId }) => leadId === id));
      });
    return (await loaderOf(context, 'leadTasks', make).load(row.id)).map(toTaskType);
  }
}

@Resolver(() => LeadTaskType)
export class LeadTaskResolver {
  readonly #services: { leadTasks: LeadTaskService; users: UserService; database: Database };

  constructor(services: { leadTasks: LeadTaskService; users: UserService; database: Database }) {
    this.#services = services;
  }

  @Guarded('PERSON')
  @Query(() => LeadTaskConnection, { description: 'Tasks of one account, what is due first before the rest.' })
  async leadTasks(
    @Arg('filter', () => LeadTaskFilter, { nullable: true, description: 'Which; all when empty.' })
    filter: LeadTaskFilter | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before the page.' })
    after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<LeadTaskConnection> {
    const { open = null, mine = false, accountId = null } = filter ?? {};
    const request = { open, mine: mine === true, accountId, first, after };
    return toConnection(await this.#services.leadTasks.list(callerOf(context), request), toTaskType);
  }

  @Guarded('PERSON')
  @Mutation(() => LeadTaskAddPayload, { description: 'Notes what is to be done for a lead.' })
  leadTaskAdd(
    @Arg('input', () => LeadTaskAddInput)
    { leadId, title, dueAt = null, assigneeUserId = null }: LeadTaskAddInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadTaskAddPayload> {
    const input = { leadId, title, dueAt, assigneeUserId };
    return withUserErrors(async () => ({
      task: toTaskType(await this.#services.leadTasks.add(callerOf(context), input)),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => LeadTaskDonePayload, { description: 'Says that a task is done, or is not after all.' })
  leadTaskDone(
    @Arg('input', () => LeadTaskDoneInput) { id, done }: LeadTaskDoneInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadTaskDonePayload> {
    return withUserErrors(async () => ({
      task: toTaskType(await this.#services.leadTasks.setDone(callerOf(context), id, done)),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => LeadTaskDeletePayload, { description: 'Takes a task away.' })
  leadTaskDelete(
    @Arg('input', () => LeadTaskDeleteInput) { id }: LeadTaskDeleteInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadTaskDeletePayload> {
    return withUserErrors(async () => {
      await this.#services.leadTasks.delete(callerOf(context), id);
      return { taskId: id };
    });
  }

  @Guarded('PARENT')
  @FieldResolver(() => LeadType, { description: 'The lead that it is done for.' })
  async lead(@Root() { row }: LeadTaskType, @Ctx() context: RequestContext): Promise<LeadType> {
    return toLeadType((await leadOf(context, this.#services.database, row.leadId))!);
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who has to; null: whoever comes to it first.' })
  async assignee(@Root() { row }: LeadTaskType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return row.assigneeUserId ? shownUser(context, this.#services.users, row.assigneeUserId) : null;
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who did it; null: nobody yet.' })
  async doneBy(@Root() { row }: LeadTaskType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return row.doneByUserId ? shownUser(context, this.#services.users, row.doneByUserId) : null;
  }
}
