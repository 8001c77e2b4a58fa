import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { toConnection } from '../../infra/graphql/connection.ts';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { ExpectedFailure } from '../../kernel/errors.ts';
import { fromPublicId } from '../../kernel/ids.ts';
import type { AccountService } from '../identity/account.service.ts';
import { AccountType } from '../identity/identity.graphql.ts';
import { shownAccount } from '../identity/identity.loaders.ts';
import type { EmailTypeService } from '../preferences/email-type.service.ts';
import { EmailTypeType, toEmailTypeType } from '../preferences/preferences.graphql.ts';
import type { DraftService } from './draft.service.ts';
import {
  TemplateConnection,
  TemplateExportType,
  TemplateType,
  TemplateVersionConnection,
  TemplateVersionType,
} from './template.graphql.ts';
import { TemplateFilter } from './template.inputs.ts';
import { toTemplateType, toTemplateVersionType } from './template.mappers.ts';
import type { TemplateService } from './template.service.ts';
import type { TransferService } from './transfer.service.ts';

const FIRST = { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' } as const;
const AFTER = { nullable: true, description: 'Cursor of the row before the page.' } as const;

interface Services {
  templates: TemplateService;
  drafts: DraftService;
  transfers: TransferService;
  accounts: AccountService;
  emailTypes: EmailTypeService;
}

@Resolver(() => TemplateType)
export class TemplateResolver {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  @Guarded('PERSON')
  @Query(() => TemplateConnection, {
    nullable: true,
    description: 'Templates that an account can send, by key; null when there is no such account.',
  })
  async templates(
    @Arg('filter', () => TemplateFilter, {
      nullable: true,
      description: 'Which; all that are not archived when empty.',
    })
    filter: TemplateFilter | null,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<TemplateConnection | null> {
    const principal = callerOf(context);
    try {
      const { accountId, page } = await this.#services.templates.list(principal, filter ?? {}, { first, after });
      return toConnection(page, (row) => toTemplateType(principal, row, accountId));
    } catch (error) {
      if (error instanceof ExpectedFailure) return null;
      throw error;
    }
  }

  @Guarded('PERSON')
  @Query(() => TemplateType, {
    nullable: true,
    description: 'One template; null when there is none or it is not yours.',
  })
  async template(
    @Arg('id', () => ID, { description: 'The template, `tpl_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<TemplateType | null> {
    const principal = callerOf(context);
    const uuid = fromPublicId('tpl', id);
    const row = uuid && (await this.#services.templates.find(principal, uuid));
    return row ? toTemplateType(principal, row) : null;
  }

  @Guarded('PERSON')
  @Query(() => TemplateExportType, {
    nullable: true,
    description: 'A template as a file; null when there is none or it is not yours.',
  })
  async templateExport(
    @Arg('id', () => ID, { description: 'The template, `tpl_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<TemplateExportType | null> {
    try {
      return await this.#services.transfers.export(callerOf(context), id);
    } catch (error) {
      if (error instanceof ExpectedFailure) return null;
      throw error;
    }
  }

  @Guarded('PARENT')
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: "Whose it is; null for an inherited one, which is the platform's.",
  })
  async account(@Root() { row, inherited }: TemplateType, @Ctx() context: RequestContext): Promise<AccountType | null> {
    return inherited ? null : shownAccount(context, this.#services.accounts, row.accountId);
  }

  @Guarded('PARENT')
  @FieldResolver(() => EmailTypeType, { description: 'E-mail type that it is written for.' })
  async type(@Root() { row }: TemplateType): Promise<EmailTypeType> {
    const type = await this.#services.emailTypes.find(row.typeKey);
    if (!type) throw new Error(`The e-mail type ${row.typeKey} is gone.`);
    return toEmailTypeType(type);
  }

  @Guarded('PARENT')
  @FieldResolver(() => TemplateVersionType, {
    nullable: true,
    description: 'Version that mails are sent with; null: none yet.',
  })
  async publishedVersion(
    @Root() { row }: TemplateType,
    @Ctx() context: RequestContext,
  ): Promise<TemplateVersionType | null> {
    const version =
      row.publishedVersionId && (await this.#services.drafts.find(callerOf(context), row.publishedVersionId));
    return version ? toTemplateVersionType(version) : null;
  }

  @Guarded('PARENT')
  @FieldResolver(() => TemplateVersionType, {
    nullable: true,
    description: 'The version that may be changed; null: none.',
  })
  async draft(@Root() { row, editable }: TemplateType): Promise<TemplateVersionType | null> {
    const draft = editable ? await this.#services.drafts.draftOf(row.id) : null;
    return draft && toTemplateVersionType(draft);
  }

  @Guarded('PARENT')
  @FieldResolver(() => TemplateVersionConnection, { description: 'All versions, newest first.' })
  async versions(
    @Root() { row, editable }: TemplateType,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<TemplateVersionConnection> {
    return toConnection(
      await this.#services.drafts.versions(row.id, { first, after }, { drafts: editable }),
      toTemplateVersionType,
    );
  }
}
