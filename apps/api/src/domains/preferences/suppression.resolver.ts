import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { toConnection } from '../../infra/graphql/connection.ts';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { withUserErrors } from '../../infra/graphql/user-error.ts';
import type { AccountService } from '../identity/account.service.ts';
import { AccountType } from '../identity/identity.graphql.ts';
import { shownAccount } from '../identity/identity.loaders.ts';
import {
  SuppressionAddInput,
  SuppressionAddPayload,
  SuppressionConnection,
  SuppressionFilter,
  SuppressionReleaseInput,
  SuppressionReleasePayload,
  SuppressionsImportInput,
  SuppressionsImportPayload,
  SuppressionType,
  toSuppressionType,
} from './suppression.graphql.ts';
import type { SuppressionListService } from './suppression-list.service.ts';

const FILTER = { nullable: true, description: 'Which; all when empty.' } as const;

@Resolver(() => SuppressionType)
export class SuppressionResolver {
  readonly #list: SuppressionListService;
  readonly #accounts: AccountService;

  constructor(services: { suppressions: SuppressionListService; accounts: AccountService }) {
    this.#list = services.suppressions;
    this.#accounts = services.accounts;
  }

  @Guarded('EMAIL_READ')
  @Query(() => SuppressionConnection, {
    description: "Addresses that the caller's account must not mail, newest first; for a super admin those of all.",
  })
  async suppressions(
    @Arg('filter', () => SuppressionFilter, FILTER) filter: SuppressionFilter | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before the page.' })
    after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<SuppressionConnection> {
    return toConnection(await this.#list.list(callerOf(context), filter ?? {}, { first, after }), toSuppressionType);
  }

  @Guarded('PERSON')
  @Query(() => String, {
    description: 'The same as CSV; cells that a spreadsheet would take for a formula begin with an apostrophe.',
  })
  suppressionsExport(
    @Arg('filter', () => SuppressionFilter, FILTER) filter: SuppressionFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return this.#list.export(callerOf(context), filter ?? {});
  }

  @Guarded('PERSON')
  @Mutation(() => SuppressionAddPayload, { description: 'Puts an address on the list: it is not mailed any more.' })
  suppressionAdd(
    @Arg('input', () => SuppressionAddInput) { address, note = null, accountId = null }: SuppressionAddInput,
    @Ctx() context: RequestContext,
  ): Promise<SuppressionAddPayload> {
    return withUserErrors(async () => ({
      suppression: toSuppressionType(await this.#list.add(callerOf(context), { address, note, accountId })),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => SuppressionReleasePayload, {
    description: 'Takes an address off the list. Mails that were held back by it can be sent again with emailRetry.',
  })
  suppressionRelease(
    @Arg('input', () => SuppressionReleaseInput) { address, reason, accountId = null }: SuppressionReleaseInput,
    @Ctx() context: RequestContext,
  ): Promise<SuppressionReleasePayload> {
    return withUserErrors(async () => ({
      released: toSuppressionType(await this.#list.release(callerOf(context), { address, reason, accountId })),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => SuppressionsImportPayload, { description: 'Puts the addresses of a CSV text on the list.' })
  suppressionsImport(
    @Arg('input', () => SuppressionsImportInput) { csv, dryRun, accountId = null }: SuppressionsImportInput,
    @Ctx() context: RequestContext,
  ): Promise<SuppressionsImportPayload> {
    return withUserErrors(async () => ({
      result: await this.#list.import(callerOf(context), { csv, dryRun: dryRun === true, accountId }),
    }));
  }

  @Guarded('PARENT')
  @FieldResolver(() => AccountType, { description: 'The account that must not mail it.' })
  async account(@Root() { row }: SuppressionType, @Ctx() context: RequestContext): Promise<AccountType> {
    return (await shownAccount(context, this.#accounts, row.accountId))!;
  }
}
