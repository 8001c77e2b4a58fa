import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { callerOf, loaderOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { fromPublicId } from '../../kernel/ids.ts';
import { mayAccess } from '../../kernel/principal.ts';
import type { UserService } from '../identity/user.service.ts';
import { undeclaredIn } from './content/used-variables.ts';
import type { DraftService } from './draft.service.ts';
import type { TemplateBody, TemplateVersion } from './template.entity.ts';
import { TemplateBodyType, TemplateVersionType } from './template.graphql.ts';
import { toBodyType, toTemplateVersionType } from './template.mappers.ts';

@Resolver(() => TemplateVersionType)
export class TemplateVersionResolver {
  readonly #drafts: DraftService;
  readonly #users: UserService;

  constructor(services: { drafts: DraftService; users: UserService }) {
    this.#drafts = services.drafts;
    this.#users = services.users;
  }

  @Guarded('PERSON')
  @Query(() => TemplateVersionType, {
    nullable: true,
    description: 'One version; null when there is none or it is not yours.',
  })
  async templateVersion(
    @Arg('id', () => ID, { description: 'The version, `tpv_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<TemplateVersionType | null> {
    const uuid = fromPublicId('tpv', id);
    const version = uuid && (await this.#drafts.find(callerOf(context), uuid));
    return version ? toTemplateVersionType(version) : null;
  }

  @Guarded('PARENT')
  @FieldResolver(() => [TemplateBodyType], { description: 'Its bodies, by variant and language.' })
  async bodies(@Root() { row }: TemplateVersionType, @Ctx() context: RequestContext): Promise<TemplateBodyType[]> {
    return (await this.#bodiesOf(context, row.id)).map(toBodyType);
  }

  @Guarded('PARENT')
  @FieldResolver(() => [String], { description: 'Variables that its bodies use and it does not declare.' })
  async undeclaredVariables(@Root() { row }: TemplateVersionType, @Ctx() context: RequestContext): Promise<string[]> {
    return undeclaredIn(await this.#bodiesOf(context, row.id), row.variables);
  }

  @Guarded('PARENT')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of who began it; null: the program, or not of your account.',
  })
  createdBy(@Root() { row }: TemplateVersionType, @Ctx() context: RequestContext): Promise<string | null> {
    return this.#nameOf(context, row, row.createdByUserId ?? null);
  }

  @Guarded('PARENT')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of who published it; null: the program, or not of your account.',
  })
  publishedBy(@Root() { row }: TemplateVersionType, @Ctx() context: RequestContext): Promise<string | null> {
    return this.#nameOf(context, row, row.publishedByUserId ?? null);
  }

  async #nameOf(context: RequestContext, row: TemplateVersion, userId: string | null): Promise<string | null> {
    if (userId === null || !mayAccess(callerOf(context), row.accountId)) return null;
    const loader = loaderOf(context, 'templateAuthor', () => {
      return new DataLoader<string, string | null>(async (ids) => {
        const users = await this.#users.findMany(ids);
        return ids.map((id) => users.get(id)?.name ?? null);
      });
    });
    return loader.load(userId);
  }

  #bodiesOf(context: RequestContext, versionId: string): Promise<TemplateBody[]> {
    const loader = loaderOf(context, 'templateBodies', () => {
      return new DataLoader<string, TemplateBody[]>(async (ids) => {
        const bodies = await this.#drafts.bodies(ids);
        return ids.map((id) => bodies.get(id) ?? []);
      });
    });
    return loader.load(versionId);
  }
}
