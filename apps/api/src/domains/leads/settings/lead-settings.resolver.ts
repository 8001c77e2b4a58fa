import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Database } from '../../../infra/database.ts';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { accountIdOf } from '../account-of.ts';
import { LeadFieldTypeType, LeadStageType } from '../desk/lead.graphql.ts';
import { leadsOfStage } from '../desk/lead.loaders.ts';
import { toFieldType, toStageType } from './lead-settings.mappers.ts';
import type { LeadSettingsService } from './lead-settings.service.ts';

const OF_ACCOUNT = {
  nullable: true,
  description: 'Of this account. Needed from a super admin; others see their own.',
} as const;

@Resolver(() => LeadStageType)
export class LeadSettingsResolver {
  readonly #services: { leadSettings: LeadSettingsService; accounts: AccountService; database: Database };

  constructor(services: { leadSettings: LeadSettingsService; accounts: AccountService; database: Database }) {
    this.#services = services;
  }

  @Guarded('PERSON')
  @Query(() => [LeadStageType], {
    description: 'Stages of the pipeline, in their order; an account that has none gets five to begin with.',
  })
  async leadStages(
    @Arg('accountId', () => ID, OF_ACCOUNT) accountId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<LeadStageType[]> {
    const { leadSettings, accounts, database } = this.#services;
    const account = await accountIdOf(accounts, callerOf(context), accountId);
    return (await leadSettings.stagesOf(database, account)).map(toStageType);
  }

  @Guarded('PERSON')
  @Query(() => [LeadFieldTypeType], { description: 'Custom fields, in their order.' })
  async leadFields(
    @Arg('accountId', () => ID, OF_ACCOUNT) accountId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<LeadFieldTypeType[]> {
    const { leadSettings, accounts, database } = this.#services;
    const account = await accountIdOf(accounts, callerOf(context), accountId);
    return (await leadSettings.fieldsOf(database, account)).map(toFieldType);
  }

  @Guarded('PARENT')
  @FieldResolver(() => Int, {
    description: 'Leads in it that are not archived; exact up to 10,000, and 10,001 says that there are more.',
  })
  leadCount(@Root() { row }: LeadStageType, @Ctx() context: RequestContext): Promise<number> {
    return leadsOfStage(context, this.#services.database, row);
  }
}
