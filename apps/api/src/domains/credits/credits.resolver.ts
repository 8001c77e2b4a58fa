import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { toConnection } from '../../infra/graphql/connection.ts';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import type { SubscriptionSource } from '../../infra/graphql/subscription-sources.ts';
import { withUserErrors } from '../../infra/graphql/user-error.ts';
import { fromPublicId } from '../../kernel/ids.ts';
import { Role } from '../../kernel/principal.ts';
import type { AccountService } from '../identity/account.service.ts';
import { AccountNotFound } from '../identity/identity.errors.ts';
import { AccountType } from '../identity/identity.graphql.ts';
import { shownAccount, shownUser } from '../identity/identity.loaders.ts';
import type { UserService } from '../identity/user.service.ts';
import type { CreditAccountRow } from './credit-account.queries.ts';
import type { CreditAccountService } from './credit-account.service.ts';
import type { CreditBookingService } from './credit-booking.service.ts';
import type { CreditEntryRow } from './credit-entry.queries.ts';
import type { CreditFeed } from './credit-feed.ts';
import type { CreditRecountService } from './credit-recount.service.ts';
import {
  CreditAccountConnection,
  CreditAccountFilter,
  CreditAccountType,
  CreditBalanceUpdate,
  CreditTotalsType,
  CreditTransactionConnection,
  CreditTransactionFilter,
  CreditTransactionType,
  toCreditAccountType,
  toCreditTransactionType,
} from './credits.graphql.ts';
import {
  CreditAccountUnfreezeInput,
  CreditAccountUnfreezePayload,
  CreditAdjustInput,
  CreditAdjustPayload,
  CreditStatementType,
  CreditTopUpInput,
  CreditTopUpPayload,
  CreditWarningSetInput,
  CreditWarningSetPayload,
} from './credits.inputs.ts';
import type { CreditStatementService } from './statement/credit-statement.service.ts';

/** Topic of `creditBalanceChanged`. */
export const CREDIT_UPDATES = 'creditBalanceChanged';

const ACCOUNT = { nullable: true, description: 'Whose; your own when empty. Needed from a super admin.' } as const;
const FIRST = { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' } as const;
const AFTER = { nullable: true, description: 'Cursor of the row before the page.' } as const;
const KEY = { description: 'Made by the caller, one per booking: the same key and input book once.' } as const;

interface Services {
  credits: CreditAccountService;
  bookings: CreditBookingService;
  recounts: CreditRecountService;
  statements: CreditStatementService;
  accounts: AccountService;
}

@Resolver(() => CreditAccountType)
export class CreditsResolver {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  @Guarded('EMAIL_READ')
  @Query(() => CreditAccountType, {
    nullable: true,
    description: 'Credits of an account; null when there is none or it is not yours.',
  })
  async creditAccount(
    @Arg('accountId', () => ID, ACCOUNT) accountId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<CreditAccountType | null> {
    const found = await orNull(() => this.#services.credits.findFor(callerOf(context), accountId ?? null));
    return found && toCreditAccountType(found);
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => CreditAccountConnection, { description: 'Credits of all shops, newest shop first.' })
  async creditAccounts(
    @Arg('filter', () => CreditAccountFilter, { nullable: true, description: 'Which; all when empty.' })
    filter: CreditAccountFilter | null,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<CreditAccountConnection> {
    return toConnection(await this.#services.credits.list(filter ?? {}, { first, after }), toCreditAccountType);
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => CreditTotalsType, { description: 'Where the credits of all shops are.' })
  async creditTotals(): Promise<CreditTotalsType> {
    return Object.assign(new CreditTotalsType(), await this.#services.credits.totals());
  }

  @Guarded('EMAIL_READ')
  @Query(() => CreditTransactionConnection, {
    nullable: true,
    description: 'The ledger of an account, newest first; null when there is none or it is not yours.',
  })
  async creditTransactions(
    @Arg('accountId', () => ID, ACCOUNT) accountId: string | null,
    @Arg('filter', () => CreditTransactionFilter, { nullable: true, description: 'Which; all when empty.' })
    filter: CreditTransactionFilter | null,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<CreditTransactionConnection | null> {
    const page = await orNull(() =>
      this.#services.credits.transactions(callerOf(context), accountId ?? null, filter ?? {}, { first, after }),
    );
    return page && toConnection(page, toCreditTransactionType);
  }

  @Guarded('PERSON')
  @Query(() => CreditStatementType, {
    nullable: true,
    description: 'Statement of a month in WIB, as PDF and CSV; null when there is no such account or it is not yours.',
  })
  creditStatement(
    @Arg('accountId', () => ID, ACCOUNT) accountId: string | null,
    @Arg('month', () => String, { description: 'Such as `2026-11`; it has begun.' }) month: string,
    @Arg('language', () => String, { nullable: true, description: '`id` or `en`; Indonesian when empty.' })
    language: string | null,
    @Ctx() context: RequestContext,
  ): Promise<CreditStatementType | null> {
    return orNull(async () => {
      const wanted = { accountId: accountId ?? null, month, language: language ?? 'id' };
      const { stretch, ...links } = await this.#services.statements.links(callerOf(context), wanted);
      const { openingBalance, closingBalance } = stretch;
      return Object.assign(new CreditStatementType(), { ...links, openingBalance, closingBalance });
    });
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => CreditTopUpPayload, {
    description: 'Issues credits to an account. More than 100,000 are confirmed by confirmAmount.',
  })
  creditTopUp(
    @Arg('input', () => CreditTopUpInput, { description: 'How many, to whom and why.' }) input: CreditTopUpInput,
    @Arg('idempotencyKey', () => GraphQLUUID, KEY) key: string,
    @Ctx() context: RequestContext,
  ): Promise<CreditTopUpPayload> {
    const { confirmAmount = null, ...booking } = input;
    return withUserErrors(async () =>
      this.#booked(
        await this.#services.bookings.topUp(callerOf(context), { ...booking, confirmAmount }, key.toLowerCase()),
      ),
    );
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => CreditAdjustPayload, {
    description: 'Corrects a balance, up or down. More than 100,000 credits are confirmed by confirmAmount.',
  })
  creditAdjust(
    @Arg('input', () => CreditAdjustInput, { description: 'How many, whose and why.' }) input: CreditAdjustInput,
    @Arg('idempotencyKey', () => GraphQLUUID, KEY) key: string,
    @Ctx() context: RequestContext,
  ): Promise<CreditAdjustPayload> {
    const { confirmAmount = null, ...booking } = input;
    return withUserErrors(async () =>
      this.#booked(
        await this.#services.bookings.adjust(callerOf(context), { ...booking, confirmAmount }, key.toLowerCase()),
      ),
    );
  }

  @Guarded('PERSON')
  @Mutation(() => CreditWarningSetPayload, {
    description:
      'Says below how many available credits people of the account are warned, once each time it falls so low.',
  })
  creditWarningSet(
    @Arg('input', () => CreditWarningSetInput, { description: 'Whose, and the threshold.' })
    { accountId = null, below = null }: CreditWarningSetInput,
    @Ctx() context: RequestContext,
  ): Promise<CreditWarningSetPayload> {
    return withUserErrors(async () => ({
      creditAccount: toCreditAccountType(await this.#services.credits.setWarning(callerOf(context), accountId, below)),
    }));
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => CreditAccountUnfreezePayload, {
    description:
      'Lets an account spend again that was frozen because its figures disagreed; a fresh recount must agree.',
  })
  creditAccountUnfreeze(
    @Arg('input', () => CreditAccountUnfreezeInput, { description: 'Which, and what was found.' })
    { accountId, reason, takeLedger }: CreditAccountUnfreezeInput,
    @Ctx() context: RequestContext,
  ): Promise<CreditAccountUnfreezePayload> {
    return withUserErrors(async () => {
      const input = { accountId, reason, takeLedger: takeLedger === true };
      const id = await this.#services.recounts.unfreeze(callerOf(context), input);
      return { creditAccount: toCreditAccountType((await this.#services.credits.find(id))!) };
    });
  }

  @Guarded('PERSON')
  @Subscription(() => CreditBalanceUpdate, {
    description:
      'Balances as they change; a busy one tells of many changes at once. After a reconnect, read the current state.',
    topics: CREDIT_UPDATES,
    topicId: ({ args, context }) => ({ args, context }),
  })
  creditBalanceChanged(
    @Root() row: CreditAccountRow,
    @Arg('accountId', () => ID, ACCOUNT) _accountId: string | null,
  ): CreditBalanceUpdate {
    return { sequence: row.sequence, creditAccount: toCreditAccountType(row) };
  }

  @Guarded('PARENT')
  @FieldResolver(() => AccountType, { description: 'The account.' })
  async account(@Root() { accountId }: CreditAccountType, @Ctx() context: RequestContext): Promise<AccountType> {
    return (await shownAccount(context, this.#services.accounts, accountId))!;
  }

  async #booked(row: CreditEntryRow) {
    return {
      creditTransaction: toCreditTransactionType(row),
      creditAccount: toCreditAccountType((await this.#services.credits.find(row.accountId))!),
    };
  }
}

@Resolver(() => CreditTransactionType)
export class CreditTransactionResolver {
  readonly #users: UserService;

  constructor(users: UserService) {
    this.#users = users;
  }

  @Guarded('PARENT')
  @FieldResolver(() => String, { nullable: true, description: 'Name of the person who did it; null: the program.' })
  async actorName(@Root() { row }: CreditTransactionType, @Ctx() context: RequestContext): Promise<string | null> {
    return row.actorUserId ? ((await shownUser(context, this.#users, row.actorUserId))?.name ?? null) : null;
  }
}

/** The stream behind `creditBalanceChanged`: of the account that a super admin names, of their own for everybody else. */
export function creditUpdates(feed: CreditFeed): SubscriptionSource {
  return ({ args, context }) => {
    const caller = callerOf(context);
    const named = typeof args.accountId === 'string' ? fromPublicId('acc', args.accountId) : null;
    return feed.subscribe(caller.role === Role.SUPER_ADMIN ? named : caller.accountId);
  };
}

/** Whether an account exists is nobody else's business: then there is nothing. */
async function orNull<T>(find: () => Promise<T>): Promise<T | null> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof AccountNotFound) return null;
    throw error;
  }
}
