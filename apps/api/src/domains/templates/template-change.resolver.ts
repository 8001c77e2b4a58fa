import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { withUserErrors } from '../../infra/graphql/user-error.ts';
import type { ArchiveService } from './archive.service.ts';
import { BodyKind } from './template.entity.ts';
import {
  TemplateArchiveInput,
  TemplateCreateInput,
  TemplateDuplicateInput,
  TemplateImportInput,
  TemplateRestoreInput,
  TemplateUpdateInput,
} from './template.inputs.ts';
import { toProblemType, toTemplateType } from './template.mappers.ts';
import {
  TemplateArchivePayload,
  TemplateCreatePayload,
  TemplateDuplicatePayload,
  TemplateImportPayload,
  TemplateRestorePayload,
  TemplateUpdatePayload,
} from './template.payloads.ts';
import type { TemplateService } from './template.service.ts';
import type { TransferService } from './transfer.service.ts';

interface Services {
  templates: TemplateService;
  transfers: TransferService;
  archive: ArchiveService;
}

/** Begins, renames, copies and puts away templates. */
@Resolver()
export class TemplateChangeResolver {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  @Guarded('PERSON')
  @Mutation(() => TemplateCreatePayload, { description: 'Begins a template with a draft: a short example, or a copy.' })
  templateCreate(
    @Arg('input', () => TemplateCreateInput) input: TemplateCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<TemplateCreatePayload> {
    return withUserErrors(async () => {
      const principal = callerOf(context);
      const { key, name, type, fallbackLanguage = null, kind, copyOf = null, accountId = null } = input;
      const start = { kind: kind ?? BodyKind.MJML, copyOf };
      const row = await this.#services.templates.create(principal, {
        key,
        name,
        type,
        fallbackLanguage,
        accountId,
        ...start,
      });
      return { template: toTemplateType(principal, row) };
    });
  }

  @Guarded('PERSON')
  @Mutation(() => TemplateUpdatePayload, {
    description: 'Changes what a template is called and what it is for, not its content.',
  })
  templateUpdate(
    @Arg('input', () => TemplateUpdateInput) input: TemplateUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<TemplateUpdatePayload> {
    return withUserErrors(async () => {
      const principal = callerOf(context);
      const { id, name = null, type = null, fallbackLanguage = null } = input;
      const row = await this.#services.templates.update(principal, { id, name, type, fallbackLanguage });
      return { template: toTemplateType(principal, row) };
    });
  }

  @Guarded('PERSON')
  @Mutation(() => TemplateDuplicatePayload, {
    description:
      'Copies a template as a draft; with the same key, a copy of an inherited one overrides it once published.',
  })
  templateDuplicate(
    @Arg('input', () => TemplateDuplicateInput) input: TemplateDuplicateInput,
    @Ctx() context: RequestContext,
  ): Promise<TemplateDuplicatePayload> {
    return withUserErrors(async () => {
      const principal = callerOf(context);
      const { id, key = null, name = null, accountId = null } = input;
      return {
        template: toTemplateType(
          principal,
          await this.#services.transfers.duplicate(principal, { id, key, name, accountId }),
        ),
      };
    });
  }

  @Guarded('PERSON')
  @Mutation(() => TemplateImportPayload, {
    description: 'Begins a template from a file; it is cleaned like whatever is saved.',
  })
  templateImport(
    @Arg('input', () => TemplateImportInput) input: TemplateImportInput,
    @Ctx() context: RequestContext,
  ): Promise<TemplateImportPayload> {
    return withUserErrors(async () => {
      const principal = callerOf(context);
      const { content, key = null, accountId = null } = input;
      const { template, problems } = await this.#services.transfers.import(principal, { content, key, accountId });
      return { template: toTemplateType(principal, template), problems: problems.map(toProblemType) };
    });
  }

  @Guarded('PERSON')
  @Mutation(() => TemplateArchivePayload, {
    description: 'Puts a template away: sends no longer find it, its versions stay.',
  })
  templateArchive(
    @Arg('input', () => TemplateArchiveInput) input: TemplateArchiveInput,
    @Ctx() context: RequestContext,
  ): Promise<TemplateArchivePayload> {
    return withUserErrors(async () => {
      const principal = callerOf(context);
      return { template: toTemplateType(principal, await this.#services.archive.archive(principal, input.id)) };
    });
  }

  @Guarded('PERSON')
  @Mutation(() => TemplateRestorePayload, { description: 'Fetches an archived template back.' })
  templateRestore(
    @Arg('input', () => TemplateRestoreInput) input: TemplateRestoreInput,
    @Ctx() context: RequestContext,
  ): Promise<TemplateRestorePayload> {
    return withUserErrors(async () => {
      const principal = callerOf(context);
      return { template: toTemplateType(principal, await this.#services.archive.restore(principal, input.id)) };
    });
  }
}
