import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BulkOperationType, toBulkOperationType } from '../../../infra/bulk/bulk.graphql.ts';
import type { BulkService } from '../../../infra/bulk/bulk.service.ts';
import type { Database } from '../../../infra/database.ts';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { AccountType, UserType } from '../../identity/identity.graphql.ts';
import { shownAccount, shownUser } from '../../identity/identity.loaders.ts';
import type { UserService } from '../../identity/user.service.ts';
import { LeadStageType } from '../desk/lead.graphql.ts';
import { toStageType } from '../settings/lead-settings.mappers.ts';
import type { LeadSettingsService } from '../settings/lead-settings.service.ts';
import { suggestedColumns } from './import-columns.ts';
import { rowsAfter } from './import-rows.queries.ts';
import { LeadImportType } from './lead-import.graphql.ts';
import { SAMPLE_ROWS } from './lead-import.limits.ts';

interface Services {
  database: Database;
  bulk: BulkService;
  accounts: AccountService;
  users: UserService;
  leadSettings: LeadSettingsService;
}

/** What belongs to a file of leads and is read when it is asked for. */
@Resolver(() => LeadImportType)
export class LeadImportPartsResolver {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  @Guarded('PARENT')
  @FieldResolver(() => [[String]], { description: 'The first five rows; empty once rows are not kept any more.' })
  async sample(@Root() { record }: LeadImportType): Promise<string[][]> {
    const rows = await rowsAfter(this.#services.database, record.id, { after: 0, limit: SAMPLE_ROWS });
    return rows.map(({ cells }) => cells);
  }

  @Guarded('PARENT')
  @FieldResolver(() => [String], {
    description: 'What its columns are likely to be, by their titles, as leadImportCheck takes them; empty: left out.',
  })
  async suggestedColumns(@Root() { record }: LeadImportType): Promise<string[]> {
    const { database, leadSettings } = this.#services;
    const fields = await leadSettings.fieldsOf(database, record.accountId);
    return suggestedColumns(record.header, fields).map((column) => column ?? '');
  }

  @Guarded('PARENT')
  @FieldResolver(() => LeadStageType, { nullable: true, description: 'Stage of new leads; null: the first one.' })
  async stage(@Root() { record }: LeadImportType): Promise<LeadStageType | null> {
    const { database, leadSettings } = this.#services;
    const stages = await leadSettings.stagesOf(database, record.accountId);
    const stage = stages.find(({ id }) => id === record.stageId);
    return stage ? toStageType(stage) : null;
  }

  @Guarded('PARENT')
  @FieldResolver(() => BulkOperationType, {
    nullable: true,
    description: 'The bulk operation that takes its rows; null before it was started, or when it is not yours.',
  })
  async operation(
    @Root() { record }: LeadImportType,
    @Ctx() context: RequestContext,
  ): Promise<BulkOperationType | null> {
    if (!record.bulkOperationId) return null;
    const row = await this.#services.bulk.find(callerOf(context), toPublicId('blk', record.bulkOperationId));
    return row && toBulkOperationType(row);
  }

  @Guarded('PARENT')
  @FieldResolver(() => AccountType, { description: 'The account whose leads they become.' })
  async account(@Root() { record }: LeadImportType, @Ctx() context: RequestContext): Promise<AccountType> {
    return (await shownAccount(context, this.#services.accounts, record.accountId))!;
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who uploaded it.' })
  async actor(@Root() { record }: LeadImportType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return shownUser(context, this.#services.users, record.actorUserId);
  }
}
