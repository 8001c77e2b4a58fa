import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { withUserErrors } from '../../infra/graphql/user-error.ts';
import { Role } from '../../kernel/principal.ts';
import { UserType } from '../identity/identity.graphql.ts';
import { shownUser } from '../identity/identity.loaders.ts';
import type { UserService } from '../identity/user.service.ts';
import {
  EmailTypeCreateInput,
  EmailTypeCreatePayload,
  EmailTypeUpdateInput,
  EmailTypeUpdatePayload,
} from './email-type.inputs.ts';
import type { EmailTypeService } from './email-type.service.ts';
import { EmailTypeType, toEmailTypeType } from './preferences.graphql.ts';

@Resolver(() => EmailTypeType)
export class EmailTypeResolver {
  readonly #types: EmailTypeService;
  readonly #users: UserService;

  constructor(services: { emailTypes: EmailTypeService; users: UserService }) {
    this.#types = services.emailTypes;
    this.#users = services.users;
  }

  @Guarded('SIGNED_IN')
  @Query(() => [EmailTypeType], { description: 'The registry of e-mail types, by key.' })
  async emailTypes(): Promise<EmailTypeType[]> {
    return [...(await this.#types.all()).values()].map(toEmailTypeType);
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => EmailTypeCreatePayload, { description: 'Registers a kind of mail.' })
  emailTypeCreate(
    @Arg('input', () => EmailTypeCreateInput) input: EmailTypeCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<EmailTypeCreatePayload> {
    return withUserErrors(async () => ({
      emailType: toEmailTypeType(await this.#types.create(callerOf(context), input)),
    }));
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => EmailTypeUpdatePayload, {
    description: 'Changes a kind of mail; mails that wait keep the tries they were accepted with.',
  })
  emailTypeUpdate(
    @Arg('input', () => EmailTypeUpdateInput) { key, ...change }: EmailTypeUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<EmailTypeUpdatePayload> {
    return withUserErrors(async () => ({
      emailType: toEmailTypeType(await this.#types.update(callerOf(context), key, change)),
    }));
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, {
    nullable: true,
    description: 'Who changed it last; null for everybody but super admins, and when nobody did.',
  })
  async updatedBy(
    @Root() { updatedByUserId }: EmailTypeType,
    @Ctx() context: RequestContext,
  ): Promise<UserType | null> {
    const mayKnow = callerOf(context).role === Role.SUPER_ADMIN;
    return mayKnow && updatedByUserId ? shownUser(context, this.#users, updatedByUserId) : null;
  }
}
