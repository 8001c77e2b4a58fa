import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { toConnection } from '../../../infra/graphql/connection.ts';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { UserType } from '../../identity/identity.graphql.ts';
import { shownUser } from '../../identity/identity.loaders.ts';
import type { UserService } from '../../identity/user.service.ts';
import {
  AlertAcknowledgeInput,
  AlertAcknowledgePayload,
  AlertChange,
  AlertConnection,
  AlertFilter,
  AlertNoticeConnection,
  AlertNoticeFilter,
  AlertNoticeType,
  AlertType,
  toAlertType,
  toNoticeType,
} from './alert.graphql.ts';
import type { AlertDeskService } from './alert-desk.service.ts';
import type { AlertRow } from './sql/read-alerts.ts';

export const ALERT_CHANGES = 'alertsChanged';

const FILTER = { nullable: true, description: 'Which; all when empty.' } as const;
const FIRST = { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' } as const;
const AFTER = { nullable: true, description: 'Cursor of the row before the page.' } as const;

@Resolver(() => AlertType)
export class AlertResolver {
  readonly #desk: AlertDeskService;
  readonly #users: UserService;

  constructor(services: { desk: AlertDeskService; users: UserService }) {
    this.#desk = services.desk;
    this.#users = services.users;
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => AlertConnection, { description: 'Troubles that people were told of, newest first.' })
  async alerts(
    @Arg('filter', () => AlertFilter, FILTER) filter: AlertFilter | null,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<AlertConnection> {
    return toConnection(await this.#desk.list(filter ?? {}, { first, after }), toAlertType);
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => AlertType, { nullable: true, description: 'One alert; null when there is none of this id.' })
  async alert(@Arg('id', () => ID, { description: 'Its id, `alt_…`.' }) id: string): Promise<AlertType | null> {
    const row = await this.#desk.find(id);
    return row && toAlertType(row);
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => AlertNoticeConnection, { description: 'What was sent, or is on its way, newest first.' })
  async alertNotices(
    @Arg('filter', () => AlertNoticeFilter, FILTER) filter: AlertNoticeFilter | null,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<AlertNoticeConnection> {
    return toConnection(await this.#desk.notices(filter ?? {}, { first, after }), toNoticeType);
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => AlertAcknowledgePayload, { description: 'The caller takes an alert on; it is not escalated then.' })
  alertAcknowledge(
    @Arg('input', () => AlertAcknowledgeInput) { id }: AlertAcknowledgeInput,
    @Ctx() context: RequestContext,
  ): Promise<AlertAcknowledgePayload> {
    return withUserErrors(async () => ({ alert: toAlertType(await this.#desk.acknowledge(callerOf(context), id)) }));
  }

  @Guarded('SUPER_ADMIN')
  @Subscription(() => AlertChange, {
    description: 'Alerts as they fire, change and end.',
    topics: ALERT_CHANGES,
    topicId: ({ args, context }) => ({ args, context }),
  })
  alertsChanged(@Root() row: AlertRow): AlertChange {
    return { sequence: row.sequence, alert: toAlertType(row) };
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who took it on; null: nobody has.' })
  async acknowledgedBy(@Root() { row }: AlertType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return row.acknowledgedByUserId ? shownUser(context, this.#users, row.acknowledgedByUserId) : null;
  }

  @Guarded('PARENT')
  @FieldResolver(() => [AlertNoticeType], { description: 'What was sent of it, newest first; 100 at most.' })
  async notices(@Root() { id }: AlertType): Promise<AlertNoticeType[]> {
    return (await this.#desk.notices({ alertId: id }, { first: 100 })).items.map(toNoticeType);
  }
}
