import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { withUserErrors } from '../../infra/graphql/user-error.ts';
import { ExpectedFailure } from '../../kernel/errors.ts';
import {
  SenderIdentityAddInput,
  SenderIdentityAddPayload,
  SenderIdentityRemoveInput,
  SenderIdentityRemovePayload,
  SenderIdentityType,
  SenderIdentityVerifyInput,
  SenderIdentityVerifyPayload,
  SenderIdentityVouchInput,
  SenderIdentityVouchPayload,
  toSenderIdentityType,
} from './sender-identity.graphql.ts';
import type { SenderIdentityService } from './sender-identity.service.ts';

@Resolver()
export class SenderIdentityResolver {
  readonly #senders: SenderIdentityService;

  constructor(senders: SenderIdentityService) {
    this.#senders = senders;
  }

  @Guarded('PERSON')
  @Query(() => [SenderIdentityType], {
    nullable: true,
    description: 'Addresses that an account may send from, its own first; null when there is no such account.',
  })
  async senderIdentities(
    @Arg('accountId', () => ID, {
      nullable: true,
      description: "The caller's own when empty; needed from a super admin.",
    })
    accountId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<SenderIdentityType[] | null> {
    try {
      return (await this.#senders.list(callerOf(context), accountId ?? null)).map(toSenderIdentityType);
    } catch (error) {
      if (error instanceof ExpectedFailure) return null;
      throw error;
    }
  }

  @Guarded('PERSON')
  @Mutation(() => SenderIdentityAddPayload, {
    description:
      'Adds an address and mails it a link that works for seven days; for one not confirmed yet, mails anew.',
  })
  senderIdentityAdd(
    @Arg('input', () => SenderIdentityAddInput) input: SenderIdentityAddInput,
    @Ctx() context: RequestContext,
  ): Promise<SenderIdentityAddPayload> {
    return withUserErrors(async () => {
      const { name, address, accountId = null } = input;
      const added = await this.#senders.add(callerOf(context), { name, address, accountId });
      return { senderIdentity: toSenderIdentityType(added) };
    });
  }

  @Guarded('ANYONE')
  @Mutation(() => SenderIdentityVerifyPayload, {
    description: 'Confirms by the link in the mail that its owner agrees. Nobody needs to be signed in.',
  })
  senderIdentityVerify(
    @Arg('input', () => SenderIdentityVerifyInput) input: SenderIdentityVerifyInput,
    @Ctx() context: RequestContext,
  ): Promise<SenderIdentityVerifyPayload> {
    return withUserErrors(async () => {
      const { account, identity } = await this.#senders.verify({ token: input.token, address: context.address });
      return { address: identity?.address ?? account.senderEmail, accountName: account.name };
    });
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => SenderIdentityVouchPayload, { description: 'Declares an address verified without a mail.' })
  senderIdentityVouch(
    @Arg('input', () => SenderIdentityVouchInput) input: SenderIdentityVouchInput,
    @Ctx() context: RequestContext,
  ): Promise<SenderIdentityVouchPayload> {
    return withUserErrors(async () => ({
      senderIdentity: toSenderIdentityType(await this.#senders.vouch(callerOf(context), input.id)),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => SenderIdentityRemovePayload, {
    description: "Removes an address; types that had it as their sender go back to the account's own.",
  })
  senderIdentityRemove(
    @Arg('input', () => SenderIdentityRemoveInput) input: SenderIdentityRemoveInput,
    @Ctx() context: RequestContext,
  ): Promise<SenderIdentityRemovePayload> {
    return withUserErrors(async () => {
      await this.#senders.remove(callerOf(context), input.id);
      return { removedId: input.id };
    });
  }
}
