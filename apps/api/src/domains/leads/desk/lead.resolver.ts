import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Database } from '../../../infra/database.ts';
import { toConnection } from '../../../infra/graphql/connection.ts';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { ApiScope } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { AccountType } from '../../identity/identity.graphql.ts';
import { shownAccount } from '../../identity/identity.loaders.ts';
import { Channel } from '../../preferences/consent.entity.ts';
import { EmailPreferenceProof, toProofType } from '../../preferences/consent.graphql.ts';
import type { ConsentService } from '../../preferences/consent.service.ts';
import { fieldValueText } from '../settings/field-values.ts';
import { toStageType } from '../settings/lead-settings.mappers.ts';
import { LeadReach, LeadSort } from './lead.enums.ts';
import { LeadConnection, LeadFieldValue, LeadStageType, LeadTag, LeadType, toLeadType } from './lead.graphql.ts';
import { LeadFilter } from './lead.inputs.ts';
import { fieldsOf, reachOf, stageOf } from './lead.loaders.ts';
import type { LeadService } from './lead.service.ts';

const FILTER = { nullable: true, description: 'Which; all that are not archived when empty.' } as const;
const SORT = { nullable: true, description: 'In which order; NEWEST when empty.' } as const;
/** Proofs of consent that are shown with a lead. */
const MOST_CONSENTS = 20;

@Resolver(() => LeadType)
export class LeadResolver {
  readonly #services: { leads: LeadService; accounts: AccountService; consents: ConsentService; database: Database };

  constructor(services: {
    leads: LeadService;
    accounts: AccountService;
    consents: ConsentService;
    database: Database;
  }) {
    this.#services = services;
  }

  @Guarded('LEADS')
  @Query(() => LeadType, { nullable: true, description: 'One lead; null when there is none or it is not yours.' })
  async lead(
    @Arg('id', () => ID, { description: 'The lead, `led_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<LeadType | null> {
    const row = await this.#services.leads.find(callerOf(context), id);
    return row && toLeadType(row);
  }

  @Guarded('LEADS')
  @Query(() => LeadConnection, {
    description: 'Leads of one account. totalCount is exact up to 10,000; 10,001 says that there are more.',
  })
  async leads(
    @Arg('filter', () => LeadFilter, FILTER) filter: LeadFilter | null,
    @Arg('sort', () => LeadSort, SORT) sort: LeadSort | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before the page.' })
    after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<LeadConnection> {
    const request = { filter: filter ?? {}, order: sort ?? LeadSort.NEWEST, first, after };
    return toConnection(await this.#services.leads.list(callerOf(context), request), toLeadType);
  }

  @Guarded('PERSON')
  @Query(() => String, {
    description: 'The same as CSV, 50,000 rows at most; cells that a spreadsheet would run begin with an apostrophe.',
  })
  leadsExport(
    @Arg('filter', () => LeadFilter, FILTER) filter: LeadFilter | null,
    @Arg('sort', () => LeadSort, SORT) sort: LeadSort | null,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return this.#services.leads.export(callerOf(context), filter ?? {}, sort ?? LeadSort.NEWEST);
  }

  @Guarded('PERSON')
  @Query(() => [LeadTag], {
    description: "Tags of the account's newest 50,000 leads, the most frequent first; 100 at most.",
  })
  leadTags(
    @Arg('accountId', () => ID, { nullable: true, description: 'Of this account. Needed from a super admin.' })
    accountId: string | null,
    @Arg('search', () => String, { nullable: true, description: 'Anywhere in the tag, case ignored.' })
    search: string | null,
    @Ctx() context: RequestContext,
  ): Promise<LeadTag[]> {
    return this.#services.leads.tags(callerOf(context), { accountId, search: search ?? '' });
  }

  @Guarded('PARENT')
  @FieldResolver(() => AccountType, { description: 'The account whose contact it is.' })
  async account(@Root() { row }: LeadType, @Ctx() context: RequestContext): Promise<AccountType> {
    return (await shownAccount(context, this.#services.accounts, row.accountId))!;
  }

  @Guarded('PARENT')
  @FieldResolver(() => LeadStageType, { description: 'Where it stands in the pipeline.' })
  async stage(@Root() { row }: LeadType, @Ctx() context: RequestContext): Promise<LeadStageType> {
    return toStageType((await stageOf(context, this.#services.database, row.stageId))!);
  }

  @Guarded('PARENT')
  @FieldResolver(() => [LeadFieldValue], { description: 'Every custom field of the account with what the lead has.' })
  async fields(@Root() { row }: LeadType, @Ctx() context: RequestContext): Promise<LeadFieldValue[]> {
    const fields = await fieldsOf(context, this.#services.database, row.accountId);
    return fields.map(({ key, label, type }) => ({ key, label, type, value: fieldValueText(row.fields[key]) }));
  }

  @Guarded('PARENT')
  @FieldResolver(() => LeadReach, { description: 'Whether mail that allows opting out may go to it.' })
  mayBeMailed(@Root() { row }: LeadType, @Ctx() context: RequestContext): Promise<LeadReach> {
    return reachOf(context, this.#services.database, row);
  }

  @Guarded('PARENT')
  @FieldResolver(() => [EmailPreferenceProof], {
    description: 'What it chose about our mail, newest first; 20 at most. Empty for a key without EMAIL_READ.',
  })
  async consents(
    @Root() { row: { accountId, email } }: LeadType,
    @Ctx() context: RequestContext,
  ): Promise<EmailPreferenceProof[]> {
    const { kind, scopes } = callerOf(context);
    if (!email || (kind === 'apiKey' && !scopes.has(ApiScope.EMAIL_READ))) return [];
    const { consents, database } = this.#services;
    const proofs = await consents.proofsOf(database, { accountId, address: email, channel: Channel.EMAIL });
    return proofs.slice(0, MOST_CONSENTS).map(toProofType);
  }
}
