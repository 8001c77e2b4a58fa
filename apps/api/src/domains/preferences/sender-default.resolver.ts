import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Exposed, Guarded } from '../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf, withUserErrors } from '../../infra/graphql/user-error.ts';
import { fromPublicId } from '../../kernel/ids.ts';
import { SenderIdentityType, toSenderIdentityType } from '../identity/sender-identity.graphql.ts';
import type { SenderIdentityService } from '../identity/sender-identity.service.ts';
import { EmailTypeNotFound } from './email-type.errors.ts';
import type { EmailTypeService } from './email-type.service.ts';

@InputType({ description: 'The sender of an e-mail type.' })
export class SenderDefaultSetInput {
  @Field(() => ID, { nullable: true, description: 'Account that sends. Needed from a super admin.' })
  accountId?: string | null;

  @Field(() => String, { description: 'Key of the e-mail type.' })
  type!: string;

  @Field(() => ID, { nullable: true, description: "The sender, verified; the account's own address when empty." })
  senderIdentityId?: string | null;
}

const SenderDefaultSetUserError = userErrorOf('SenderDefaultSet', {
  TYPE_UNKNOWN: 'The type is not in the registry.',
  NOT_FOUND: 'There is no such sender.',
  NOT_VERIFIED: 'Nobody has confirmed the address yet.',
  ACCOUNT_REQUIRED: 'A super admin must name the account.',
  ACCOUNT_NOT_FOUND: 'There is no such account.',
});

@ObjectType({ description: 'Answer to senderDefaultSet.' })
export class SenderDefaultSetPayload {
  @Exposed('PARENT', () => SenderIdentityType, 'The sender of that type from now on.', { nullable: true })
  senderIdentity?: SenderIdentityType | null;

  @Exposed('PARENT', () => [SenderDefaultSetUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

/** Which e-mail types come from which sender: senders belong to identity, types to this domain. */
@Resolver(() => SenderIdentityType)
export class SenderDefaultResolver {
  readonly #senders: SenderIdentityService;
  readonly #types: EmailTypeService;

  constructor(services: { senders: SenderIdentityService; emailTypes: EmailTypeService }) {
    this.#senders = services.senders;
    this.#types = services.emailTypes;
  }

  @Guarded('PERSON')
  @Mutation(() => SenderDefaultSetPayload, { description: 'Chooses the sender of mails of a type that name none.' })
  senderDefaultSet(
    @Arg('input', () => SenderDefaultSetInput) input: SenderDefaultSetInput,
    @Ctx() context: RequestContext,
  ): Promise<SenderDefaultSetPayload> {
    return withUserErrors(async () => {
      const { accountId = null, type: typeKey, senderIdentityId = null } = input;
      if (!(await this.#types.find(typeKey))) throw new EmailTypeNotFound('type');
      const chosen = { accountId, typeKey, senderIdentityId };
      return { senderIdentity: toSenderIdentityType(await this.#senders.setDefault(callerOf(context), chosen)) };
    });
  }

  @Guarded('PARENT')
  @FieldResolver(() => [ID], { description: 'Keys of the e-mail types that come from it when they name no sender.' })
  async defaultOf(@Root() sender: SenderIdentityType): Promise<string[]> {
    const chosen = await this.#senders.defaultsOf(sender.accountId);
    if (!sender.own) return chosen.get(fromPublicId('snd', sender.id) ?? '') ?? [];
    const elsewhere = new Set([...chosen.values()].flat());
    return [...(await this.#types.all()).keys()].filter((key) => !elsewhere.has(key));
  }
}
