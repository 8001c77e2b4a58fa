import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { toConnection } from '../../../infra/graphql/connection.ts';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { LeadImportConnection, LeadImportType, toLeadImport } from './lead-import.graphql.ts';
import {
  LeadImportCheckPayload,
  LeadImportChoicesInput,
  LeadImportDeleteInput,
  LeadImportDeletePayload,
  LeadImportStartPayload,
} from './lead-import.inputs.ts';
import type { ImportChoices, LeadImportService } from './lead-import.service.ts';
import { problemText } from './row-problems.ts';

@Resolver()
export class LeadImportResolver {
  readonly #imports: LeadImportService;

  constructor(imports: LeadImportService) {
    this.#imports = imports;
  }

  @Guarded('PERSON')
  @Query(() => LeadImportType, {
    nullable: true,
    description: 'A file of leads; null when there is none or it is not yours.',
  })
  async leadImport(
    @Arg('id', () => ID, { description: 'The file, `lim_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<LeadImportType | null> {
    const record = await this.#imports.find(callerOf(context), id);
    return record && toLeadImport(record);
  }

  @Guarded('PERSON')
  @Query(() => LeadImportConnection, { description: 'Files of leads of an account, newest first.' })
  async leadImports(
    @Arg('accountId', () => ID, {
      nullable: true,
      description: 'Of this account. Needed from a super admin; others see their own.',
    })
    accountId: string | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before the page.' })
    after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<LeadImportConnection> {
    return toConnection(await this.#imports.list(callerOf(context), accountId ?? null, { first, after }), toLeadImport);
  }

  @Guarded('PERSON')
  @Query(() => String, {
    nullable: true,
    description:
      'Rows of a file that were not taken, as CSV with what is wrong in a last column `masalah` (or `problem`); null when there is no such file.',
  })
  leadImportFailures(
    @Arg('id', () => ID, { description: 'The file, `lim_…`.' }) id: string,
    @Arg('language', () => String, { nullable: true, description: '`id` or `en`; `id` when empty.' })
    language: string | null,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    return this.#imports.failures(callerOf(context), id, language === 'en' ? 'en' : 'id');
  }

  @Guarded('PERSON')
  @Mutation(() => LeadImportCheckPayload, { description: 'Tells what an import would do; nothing is changed.' })
  leadImportCheck(
    @Arg('input', () => LeadImportChoicesInput) input: LeadImportChoicesInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadImportCheckPayload> {
    return withUserErrors(async () => {
      const { problems, ...counts } = await this.#imports.check(callerOf(context), choicesOf(input));
      return { check: { ...counts, problems: problems.map((one) => ({ ...one, message: problemText(one, 'en') })) } };
    });
  }

  @Guarded('PERSON')
  @Mutation(() => LeadImportStartPayload, {
    description: 'Takes the rows of a file, some thousand at a time, as a bulk operation of the kind `leads.import`.',
  })
  leadImportStart(
    @Arg('input', () => LeadImportChoicesInput) input: LeadImportChoicesInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadImportStartPayload> {
    return withUserErrors(async () => ({
      import: toLeadImport(await this.#imports.start(callerOf(context), choicesOf(input))),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => LeadImportDeletePayload, {
    description: 'Forgets a file with its rows; leads that came with it stay.',
  })
  leadImportDelete(
    @Arg('input', () => LeadImportDeleteInput) { id }: LeadImportDeleteInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadImportDeletePayload> {
    return withUserErrors(async () => {
      await this.#imports.delete(callerOf(context), id);
      return { importId: id };
    });
  }
}

function choicesOf(input: LeadImportChoicesInput): ImportChoices {
  const { id, columns, conflict, tags, stageId, consentProof } = input;
  return {
    id,
    conflict,
    columns: columns.map((column) => column.trim() || null),
    tags: tags ?? [],
    stageId: stageId ?? null,
    consentProof: consentProof ?? null,
  };
}
