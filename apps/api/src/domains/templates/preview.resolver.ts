import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { ExpectedFailure } from '../../kernel/errors.ts';
import { pageSize } from '../../kernel/page.ts';
import type { RecipientFactsService } from '../leads/recipient-facts.service.ts';
import type { PreflightService } from './preflight.service.ts';
import {
  TemplatePreflightType,
  TemplatePreviewInput,
  TemplatePreviewType,
  TemplateRecipientType,
} from './preview.graphql.ts';
import type { PreviewInput, PreviewService } from './preview.service.ts';
import { toProblemType, toVariable } from './template.mappers.ts';
import type { TemplateService } from './template.service.ts';

interface Services {
  previews: PreviewService;
  preflights: PreflightService;
  templates: TemplateService;
  facts: RecipientFactsService;
}

@Resolver()
export class PreviewResolver {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  @Guarded('PERSON')
  @Query(() => TemplatePreviewType, {
    nullable: true,
    description: 'A mail as the server would send it; null when there is no such version or it is not yours.',
  })
  templatePreview(
    @Arg('input', () => TemplatePreviewInput) input: TemplatePreviewInput,
    @Ctx() context: RequestContext,
  ): Promise<TemplatePreviewType | null> {
    return nullWhenRefused(async () => {
      const preview = await this.#services.previews.preview(callerOf(context), asked(input));
      return { ...preview, problems: preview.problems.map(toProblemType) };
    });
  }

  @Guarded('PERSON')
  @Query(() => TemplatePreflightType, {
    nullable: true,
    description:
      'What to look at before sending, links asked over the network; null when there is no such version or it is not yours.',
  })
  templatePreflight(
    @Arg('input', () => TemplatePreviewInput) input: TemplatePreviewInput,
    @Ctx() context: RequestContext,
  ): Promise<TemplatePreflightType | null> {
    return nullWhenRefused(() => this.#services.preflights.check(callerOf(context), asked(input)));
  }

  @Guarded('PERSON')
  @Query(() => [TemplateRecipientType], {
    nullable: true,
    description: 'People with known facts, to preview as, by address; null when there is no such account.',
  })
  templateRecipients(
    @Arg('search', () => String, { nullable: true, description: 'Part of the name or address; all when empty.' })
    search: string | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 50 when empty.' }) first:
      | number
      | null,
    @Arg('accountId', () => ID, {
      nullable: true,
      description: "Account; the caller's own when empty, the platform for a super admin.",
    })
    accountId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<TemplateRecipientType[] | null> {
    const size = pageSize(first);
    return nullWhenRefused(async () => {
      const account = await this.#services.templates.accountFor(callerOf(context), accountId ?? null);
      const found = await this.#services.facts.search(account, search ?? '', size);
      return found.map(({ address, name, language, role }) => ({
        address,
        name: name ?? null,
        language: language ?? null,
        role: role ?? null,
      }));
    });
  }
}

function asked(input: TemplatePreviewInput): PreviewInput {
  const { templateId, body } = input;
  return {
    templateId,
    versionId: input.versionId ?? null,
    body: body ? { ...body, preheader: body.preheader || null, textSource: body.textSource || null } : null,
    variables: input.variables?.map(toVariable) ?? null,
    variant: input.variant ?? null,
    language: input.language ?? null,
    values: input.values ?? null,
    recipient: input.recipient ?? null,
  };
}

async function nullWhenRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ExpectedFailure) return null;
    throw error;
  }
}
