import { GraphQLJSONObject } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { type Content, TemplateError } from '../../infra/content/renderer.ts';
import type { Database } from '../../infra/database.ts';
import { toConnection } from '../../infra/graphql/connection.ts';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import type { SubscriptionSource } from '../../infra/graphql/subscription-sources.ts';
import { fromPublicId } from '../../kernel/ids.ts';
import type { AccountService } from '../identity/account.service.ts';
import { AccountType } from '../identity/identity.graphql.ts';
import { shownAccount } from '../identity/identity.loaders.ts';
import type { EmailTypeService } from '../preferences/email-type.service.ts';
import { EmailTypeType, toEmailTypeType } from '../preferences/preferences.graphql.ts';
import type { Composer } from './composer.ts';
import { EmailLogOrder } from './delivery.enums.ts';
import {
  EmailAttemptConnection,
  EmailEventConnection,
  EmailLogConnection,
  EmailLogType,
  EmailLogUpdate,
  ProviderType,
} from './delivery.graphql.ts';
import { EmailLogFilter } from './delivery.inputs.ts';
import { attemptLoader, eventLoader, pageOf, shownProvider } from './delivery.loaders.ts';
import { toEmailAttempt, toEmailEvent, toEmailLogType } from './delivery.mappers.ts';
import type { EmailChange, EmailFeed } from './email-feed.ts';
import { type EmailLogService, filterFor, matcherOf } from './email-log.service.ts';
import { shownVariables } from './masked-links.ts';
import type { ProviderService } from './provider.service.ts';
import type { EmailLogRow } from './sql/read-messages.ts';

/** Topic of `emailLogUpdated`. */
export const EMAIL_UPDATES = 'emailLogUpdated';

const FIRST = { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' } as const;
const AFTER = { nullable: true, description: 'Cursor of the row before the page.' } as const;

interface Services {
  database: Database;
  log: EmailLogService;
  composer: Composer;
  accounts: AccountService;
  emailTypes: EmailTypeService;
  providers: ProviderService;
}

@Resolver(() => EmailLogType)
export class EmailLogResolver {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  @Guarded('EMAIL_READ')
  @Query(() => EmailLogConnection, { description: "E-mails of the caller's account; for a super admin of all." })
  async emailLogs(
    @Arg('filter', () => EmailLogFilter, { nullable: true, description: 'Which; all when empty.' })
    filter: EmailLogFilter | null,
    @Arg('orderBy', () => EmailLogOrder, { nullable: true, description: 'Newest first when empty.' })
    orderBy: EmailLogOrder | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' }) first:
      | number
      | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before the page.' }) after:
      | string
      | null,
    @Ctx() context: RequestContext,
  ): Promise<EmailLogConnection> {
    const newestFirst = orderBy !== EmailLogOrder.OLDEST_FIRST;
    return toConnection(
      await this.#services.log.list(callerOf(context), filter ?? {}, { first, after, newestFirst }),
      toEmailLogType,
    );
  }

  @Guarded('EMAIL_READ')
  @Query(() => EmailLogType, { nullable: true, description: 'One e-mail; null when there is none or it is not yours.' })
  async emailLog(
    @Arg('id', () => ID, { description: 'The e-mail, `msg_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<EmailLogType | null> {
    const uuid = fromPublicId('msg', id);
    const row = uuid && (await this.#services.log.find(callerOf(context), uuid));
    return row ? toEmailLogType(row) : null;
  }

  @Guarded('EMAIL_READ')
  @Subscription(() => EmailLogUpdate, {
    description: 'Status changes as they commit, in order. After a reconnect, read the current state and go on.',
    topics: EMAIL_UPDATES,
    topicId: ({ args, context }) => ({ args, context }),
  })
  emailLogUpdated(
    @Root() change: EmailChange,
    @Arg('filter', () => EmailLogFilter, { nullable: true, description: 'Which; all when empty.' })
    _filter: EmailLogFilter | null,
  ): EmailLogUpdate {
    return { sequence: change.sequence, emailLog: toEmailLogType(change.message) };
  }

  @Guarded('PARENT')
  @FieldResolver(() => AccountType, { description: 'The account that sends it.' })
  async account(@Root() { row }: EmailLogType, @Ctx() context: RequestContext): Promise<AccountType> {
    return (await shownAccount(context, this.#services.accounts, row.accountId))!;
  }

  @Guarded('PARENT')
  @FieldResolver(() => EmailTypeType, { description: 'Its e-mail type.' })
  async type(@Root() { row }: EmailLogType): Promise<EmailTypeType> {
    const type = await this.#services.emailTypes.find(row.typeKey);
    if (!type) throw new Error(`The e-mail type ${row.typeKey} is gone.`);
    return toEmailTypeType(type);
  }

  @Guarded('PARENT')
  @FieldResolver(() => ProviderType, { nullable: true, description: 'The provider that was tried last.' })
  async provider(@Root() { row }: EmailLogType): Promise<ProviderType | null> {
    return row.providerId ? shownProvider(this.#services.providers, row.providerId) : null;
  }

  @Guarded('PARENT')
  @FieldResolver(() => GraphQLJSONObject, {
    nullable: true,
    description: 'Variables given with the mail; links of mails about signing in are masked.',
  })
  async variables(@Root() { row }: EmailLogType): Promise<Record<string, unknown> | null> {
    return shownVariables(row.variables, await this.#services.emailTypes.find(row.typeKey));
  }

  @Guarded('PARENT')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'HTML body as the recipient gets it; secret links are masked.',
  })
  async html(@Root() { row }: EmailLogType): Promise<string | null> {
    return (await this.#preview(row)).html;
  }

  @Guarded('PARENT')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Plain text body as the recipient gets it; secret links are masked.',
  })
  async text(@Root() { row }: EmailLogType): Promise<string | null> {
    return (await this.#preview(row)).text;
  }

  @Guarded('PARENT')
  @FieldResolver(() => EmailAttemptConnection, { description: 'Its attempts, oldest first.' })
  async attempts(
    @Root() { row }: EmailLogType,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<EmailAttemptConnection> {
    const rows = await attemptLoader(context, this.#services.database).load(row.id);
    return toConnection(
      pageOf(rows, { first, after }, (attempt) => attempt.number),
      toEmailAttempt,
    );
  }

  @Guarded('PARENT')
  @FieldResolver(() => EmailEventConnection, { description: 'Its status changes, oldest first.' })
  async events(
    @Root() { row }: EmailLogType,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<EmailEventConnection> {
    const rows = await eventLoader(context, this.#services.database).load(row.id);
    return toConnection(
      pageOf(rows, { first, after }, (event) => event.sequence),
      toEmailEvent,
    );
  }

  /** A mail whose template broke since it was accepted has no body to show. */
  async #preview(row: EmailLogRow): Promise<Content> {
    const type = await this.#services.emailTypes.find(row.typeKey);
    try {
      if (type) return await this.#services.composer.preview(row, type);
      return { subject: row.subject, html: null, text: null };
    } catch (error) {
      if (error instanceof TemplateError) return { subject: row.subject, html: null, text: null };
      throw error;
    }
  }
}

/** The stream behind `emailLogUpdated`: only what the caller may see and the filter wants. */
export function emailUpdates(feed: EmailFeed): SubscriptionSource {
  return ({ args, context }) => {
    const principal = callerOf(context);
    const filter = filterFor(principal, (args.filter ?? {}) as EmailLogFilter);
    return feed.subscribe(filter.accountId, matcherOf(filter));
  };
}
