import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { withUserErrors } from '../../infra/graphql/user-error.ts';
import type { DraftService } from './draft.service.ts';
import type { PublishingService } from './publishing.service.ts';
import {
  TemplateDraftDiscardInput,
  TemplateDraftSaveInput,
  TemplatePublishInput,
  TemplateRollbackInput,
} from './template.inputs.ts';
import { toBodyToSave, toProblemType, toTemplateType, toTemplateVersionType, toVariable } from './template.mappers.ts';
import {
  TemplateDraftDiscardPayload,
  TemplateDraftSavePayload,
  TemplatePublishPayload,
  TemplateRollbackPayload,
} from './template.payloads.ts';

/** The content of templates: written, published, set back. */
@Resolver()
export class DraftResolver {
  readonly #drafts: DraftService;
  readonly #publishing: PublishingService;

  constructor(services: { drafts: DraftService; publishing: PublishingService }) {
    this.#drafts = services.drafts;
    this.#publishing = services.publishing;
  }

  @Guarded('PERSON')
  @Mutation(() => TemplateDraftSavePayload, {
    description: 'Saves the draft of a template, cleaned; begins one from what is published when there is none.',
  })
  templateDraftSave(
    @Arg('input', () => TemplateDraftSaveInput) input: TemplateDraftSaveInput,
    @Ctx() context: RequestContext,
  ): Promise<TemplateDraftSavePayload> {
    return withUserErrors(async () => {
      const { version, problems } = await this.#drafts.save(callerOf(context), {
        templateId: input.templateId,
        revision: input.revision ?? null,
        notes: input.notes ?? null,
        variables: input.variables?.map(toVariable) ?? null,
        variants: input.variants ?? null,
        bodies: input.bodies?.map(toBodyToSave) ?? null,
      });
      return { version: toTemplateVersionType(version), problems: problems.map(toProblemType) };
    });
  }

  @Guarded('PERSON')
  @Mutation(() => TemplateDraftDiscardPayload, { description: 'Throws the draft of a template away.' })
  templateDraftDiscard(
    @Arg('input', () => TemplateDraftDiscardInput) input: TemplateDraftDiscardInput,
    @Ctx() context: RequestContext,
  ): Promise<TemplateDraftDiscardPayload> {
    return withUserErrors(async () => {
      const principal = callerOf(context);
      const { template, discardedId } = await this.#drafts.discard(principal, input);
      return { template: toTemplateType(principal, template), discardedId };
    });
  }

  @Guarded('PERSON')
  @Mutation(() => TemplatePublishPayload, {
    description: 'Publishes a draft: it never changes again, and mails are sent with it.',
  })
  templatePublish(
    @Arg('input', () => TemplatePublishInput) input: TemplatePublishInput,
    @Ctx() context: RequestContext,
  ): Promise<TemplatePublishPayload> {
    return withUserErrors(async () => {
      const principal = callerOf(context);
      const { versionId, revision = null } = input;
      const { template, version } = await this.#publishing.publish(principal, { versionId, revision });
      return { template: toTemplateType(principal, template), version: toTemplateVersionType(version) };
    });
  }

  @Guarded('PERSON')
  @Mutation(() => TemplateRollbackPayload, { description: 'Sends with an older published version again.' })
  templateRollback(
    @Arg('input', () => TemplateRollbackInput) input: TemplateRollbackInput,
    @Ctx() context: RequestContext,
  ): Promise<TemplateRollbackPayload> {
    return withUserErrors(async () => {
      const principal = callerOf(context);
      return { template: toTemplateType(principal, await this.#publishing.rollback(principal, input.versionId)) };
    });
  }
}
