import { GraphQLDateTime, GraphQLEmailAddress } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../infra/graphql/connection.ts';
import { Node } from '../../infra/graphql/node.ts';
import { Exposed } from '../../infra/graphql/policy.ts';
import { ApiScope, Role } from '../../kernel/principal.ts';
import { UserState } from './user.entity.ts';

registerEnumType(Role, {
  name: 'Role',
  description: 'What a person may do.',
  valuesConfig: {
    SUPER_ADMIN: { description: 'Runs the platform; sees every account.' },
    AFFILIATE: { description: 'Works in one account.' },
  },
});
registerEnumType(ApiScope, {
  name: 'ApiScope',
  description: 'What an API key may do.',
  valuesConfig: {
    EMAIL_SEND: { description: 'Send, retry and cancel e-mail.' },
    EMAIL_READ: { description: 'Read the e-mail log and its figures.' },
    LEADS: { description: 'Read, make and change leads.' },
    PROVIDER_CREDITS_READ: { description: 'Read what providers have left to send with; given by super admins only.' },
  },
});
registerEnumType(UserState, { name: 'UserState', description: 'Whether a person can sign in.' });

@ObjectType('Account', { description: 'A tenant: one shop or affiliate.', implements: Node })
export class AccountType extends Node {
  @Exposed('PARENT', () => String, 'Name of the shop.')
  name!: string;

  @Exposed('PARENT', () => String, 'Name that mail comes from.')
  senderName!: string;

  @Exposed('PARENT', () => GraphQLEmailAddress, 'Address that mail comes from.')
  senderEmail!: string;

  @Exposed('PARENT', () => Boolean, 'Whether opens of its mails are recorded; their type must allow it too.')
  trackOpens!: boolean;

  @Exposed('PARENT', () => Boolean, 'Whether clicks in its mails are recorded; their type must allow it too.')
  trackClicks!: boolean;

  @Exposed('PARENT', () => GraphQLDateTime, 'When the account was made.')
  createdAt!: Date;
}

@ObjectType('User', { description: 'A person who signs in.', implements: Node })
export class UserType extends Node {
  @Exposed('PARENT', () => GraphQLEmailAddress, 'Address to sign in with.')
  email!: string;

  @Exposed('PARENT', () => String, 'Name as colleagues see it.')
  name!: string;

  @Exposed('PARENT', () => Role, 'What the person may do.')
  role!: Role;

  @Exposed('PARENT', () => UserState, 'Whether the person can sign in.')
  state!: UserState;

  @Exposed('PARENT', () => GraphQLDateTime, 'Last sign-in; null before the first.', { nullable: true })
  lastSignedInAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When the person was invited.')
  createdAt!: Date;

  accountId!: string | null;
}

@ObjectType('Viewer', { description: 'Who makes the request.' })
export class ViewerType {
  @Exposed('PARENT', () => ID, 'Id of the session or API key.')
  id!: string;

  @Exposed('PARENT', () => Role, 'Role; AFFILIATE for an API key.')
  role!: Role;

  @Exposed('PARENT', () => [ApiScope], 'Scopes of an API key; empty for a person, who needs none.')
  scopes!: ApiScope[];

  userId!: string | null;
  accountId!: string | null;
}

@ObjectType('ApiKey', { description: "A program's key to one account.", implements: Node })
export class ApiKeyType extends Node {
  @Exposed('PARENT', () => String, 'What it is for.')
  name!: string;

  @Exposed('PARENT', () => String, 'First characters of the key, to recognise it by.')
  prefix!: string;

  @Exposed('PARENT', () => [ApiScope], 'What it may do.')
  scopes!: ApiScope[];

  @Exposed('PARENT', () => GraphQLDateTime, 'Last use, to the minute; null when never used.', { nullable: true })
  lastUsedAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it stops working; null when never.', { nullable: true })
  expiresAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was revoked; null when it works.', { nullable: true })
  revokedAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was made.')
  createdAt!: Date;

  accountId!: string;
  createdById!: string | null;
}

@ObjectType({ description: 'A page of accounts.' })
export class AccountConnection extends connectionOf('Account', () => AccountType) {}
@ObjectType({ description: 'A page of users.' })
export class UserConnection extends connectionOf('User', () => UserType) {}
@ObjectType({ description: 'A page of API keys.' })
export class ApiKeyConnection extends connectionOf('ApiKey', () => ApiKeyType) {}

@InputType({ description: 'Signing in with a password.' })
export class SessionCreateInput {
  @Field(() => GraphQLEmailAddress, { description: 'Address of the user.' })
  email!: string;

  @Field(() => String, { description: 'Password of the user.' })
  password!: string;
}

@InputType({ description: 'Signing in with a one-time link.' })
export class SessionCreateFromLinkInput {
  @Field(() => String, { description: 'The `token` of the link.' })
  token!: string;
}

@InputType({ description: 'Asking for a password reset mail.' })
export class PasswordResetRequestInput {
  @Field(() => GraphQLEmailAddress, { description: 'Address of the user.' })
  email!: string;
}

@InputType({ description: 'Choosing a new password.' })
export class PasswordResetInput {
  @Field(() => String, { description: 'The `token` of the link in the mail.' })
  token!: string;

  @Field(() => String, { description: 'New password, 12 characters or more.' })
  password!: string;
}

@InputType({ description: 'A new tenant.' })
export class AccountCreateInput {
  @Field(() => String, { description: 'Name of the shop, 1 to 100 characters, unique.' })
  name!: string;

  @Field(() => String, { description: 'Name that its mail comes from.' })
  senderName!: string;

  @Field(() => GraphQLEmailAddress, { description: 'Address that its mail comes from.' })
  senderEmail!: string;
}

@InputType({ description: 'Inviting a person.' })
export class UserInviteInput {
  @Field(() => GraphQLEmailAddress, { description: 'Address that gets the invitation.' })
  email!: string;

  @Field(() => String, { description: 'Name, 1 to 100 characters.' })
  name!: string;

  @Field(() => Role, { description: 'What the person may do.' })
  role!: Role;

  @Field(() => ID, {
    nullable: true,
    description: 'Account of an AFFILIATE. Needed from a super admin; an affiliate invites into their own.',
  })
  accountId?: string | null;
}

@InputType({ description: 'Accepting an invitation.' })
export class InvitationAcceptInput {
  @Field(() => String, { description: 'The `token` of the link in the mail.' })
  token!: string;

  @Field(() => String, { description: 'Password, 12 characters or more.' })
  password!: string;
}

@InputType({ description: 'Disabling a person.' })
export class UserDisableInput {
  @Field(() => ID, { description: 'The user, `usr_…`.' })
  id!: string;
}

@InputType({ description: 'A new API key.' })
export class ApiKeyCreateInput {
  @Field(() => String, { description: 'What it is for, 1 to 100 characters.' })
  name!: string;

  @Field(() => [ApiScope], { description: 'What it may do.' })
  scopes!: ApiScope[];

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it stops working; never when empty.' })
  expiresAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'Account of the key. Needed from a super admin.' })
  accountId?: string | null;
}

@InputType({ description: 'Revoking an API key.' })
export class ApiKeyRevokeInput {
  @Field(() => ID, { description: 'The key, `key_…`.' })
  id!: string;
}
