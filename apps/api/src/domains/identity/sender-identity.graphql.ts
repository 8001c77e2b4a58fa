import { GraphQLDateTime, GraphQLEmailAddress } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Node } from '../../infra/graphql/node.ts';
import { Exposed } from '../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../infra/graphql/user-error.ts';
import { toPublicId } from '../../kernel/ids.ts';
import type { ListedSender } from './sender-identity.service.ts';

@ObjectType('SenderIdentity', { description: 'An address that an account may send from.', implements: Node })
export class SenderIdentityType extends Node {
  @Exposed('PARENT', () => String, 'Name that mail comes from.')
  name!: string;

  @Exposed('PARENT', () => GraphQLEmailAddress, 'Address that mail comes from, lower case.')
  address!: string;

  @Exposed('PARENT', () => Boolean, "True for the account's own address, which is always there.")
  own!: boolean;

  @Exposed(
    'PARENT',
    () => GraphQLDateTime,
    'When the owner of the address confirmed it or a super admin vouched for it; null: no mail may come from it yet.',
    { nullable: true },
  )
  verifiedAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was added.')
  createdAt!: Date;

  accountId!: string;
}

export function toSenderIdentityType({ account, identity }: ListedSender): SenderIdentityType {
  return Object.assign(new SenderIdentityType(), {
    id: toPublicId('snd', identity?.id ?? account.id),
    name: identity?.name ?? account.senderName,
    address: identity?.address ?? account.senderEmail,
    own: identity === null,
    verifiedAt: identity === null ? account.createdAt : (identity.verifiedAt ?? null),
    createdAt: identity?.createdAt ?? account.createdAt,
    accountId: account.id,
  });
}

@InputType({ description: 'A further address to send from.' })
export class SenderIdentityAddInput {
  @Field(() => String, { description: 'Name that mail comes from, 1 to 100 characters on one line.' })
  name!: string;

  @Field(() => GraphQLEmailAddress, { description: 'The address; it gets a mail with a link to confirm it.' })
  address!: string;

  @Field(() => ID, { nullable: true, description: 'Account that will send from it. Needed from a super admin.' })
  accountId?: string | null;
}

@InputType({ description: 'Confirming an address.' })
export class SenderIdentityVerifyInput {
  @Field(() => String, { description: 'The token of the link in the mail.' })
  token!: string;
}

@InputType({ description: 'A sender to vouch for.' })
export class SenderIdentityVouchInput {
  @Field(() => ID, { description: 'The sender, `snd_…`.' })
  id!: string;
}

@InputType({ description: 'A sender to remove.' })
export class SenderIdentityRemoveInput {
  @Field(() => ID, { description: 'The sender, `snd_…`.' })
  id!: string;
}

const accountCodes = {
  ACCOUNT_REQUIRED: 'A super admin must name the account.',
  ACCOUNT_NOT_FOUND: 'There is no such account.',
};
const SenderIdentityAddUserError = userErrorOf('SenderIdentityAdd', {
  ...accountCodes,
  NAME_INVALID: 'The name is empty, longer than 100 characters, or holds a line break.',
  ADDRESS_TAKEN: 'The account may send from this address already.',
  TOO_MANY: 'The account has as many senders as it may have.',
});
const SenderIdentityVerifyUserError = userErrorOf('SenderIdentityVerify', {
  LINK_INVALID: 'The link is forged, older than seven days, or of a sender that was removed.',
});
const SenderIdentityVouchUserError = userErrorOf('SenderIdentityVouch', { NOT_FOUND: 'There is no such sender.' });
const SenderIdentityRemoveUserError = userErrorOf('SenderIdentityRemove', {
  NOT_FOUND: 'There is no such sender.',
  OWN_ADDRESS: "The account's own address cannot be removed.",
});

const ERRORS = 'What the caller can mend; empty on success.';

@ObjectType({ description: 'Answer to senderIdentityAdd.' })
export class SenderIdentityAddPayload {
  @Exposed('PARENT', () => SenderIdentityType, 'The sender, not verified yet.', { nullable: true })
  senderIdentity?: SenderIdentityType | null;

  @Exposed('PARENT', () => [SenderIdentityAddUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to senderIdentityVerify.' })
export class SenderIdentityVerifyPayload {
  @Exposed('ANYONE', () => GraphQLEmailAddress, 'The address that mail may come from now.', { nullable: true })
  address?: string | null;

  @Exposed('ANYONE', () => String, 'Name of the account that may use it.', { nullable: true })
  accountName?: string | null;

  @Exposed('ANYONE', () => [SenderIdentityVerifyUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to senderIdentityVouch.' })
export class SenderIdentityVouchPayload {
  @Exposed('PARENT', () => SenderIdentityType, 'The sender, verified.', { nullable: true })
  senderIdentity?: SenderIdentityType | null;

  @Exposed('PARENT', () => [SenderIdentityVouchUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to senderIdentityRemove.' })
export class SenderIdentityRemovePayload {
  @Exposed('PARENT', () => ID, 'Id of the sender that is gone.', { nullable: true })
  removedId?: string | null;

  @Exposed('PARENT', () => [SenderIdentityRemoveUserError], ERRORS)
  userErrors!: UserErrorValue[];
}
