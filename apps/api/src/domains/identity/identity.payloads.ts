import { ObjectType } from 'type-graphql';
import { Exposed } from '../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../infra/graphql/user-error.ts';
import { AccountType, ApiKeyType, UserType, ViewerType } from './identity.graphql.ts';

const SessionCreateUserError = userErrorOf('SessionCreate', {
  INVALID_CREDENTIALS: 'Wrong password, unknown address or disabled user; which one is not told.',
});
const SessionCreateFromLinkUserError = userErrorOf('SessionCreateFromLink', {
  LINK_INVALID: 'The link is unknown, used or expired.',
  INVALID_CREDENTIALS: 'The user is disabled.',
});
const linkCodes = {
  LINK_INVALID: 'The link is unknown, used or expired.',
  PASSWORD_TOO_SHORT: 'The password has fewer than 12 characters.',
};
const PasswordResetUserError = userErrorOf('PasswordReset', linkCodes);
const InvitationAcceptUserError = userErrorOf('InvitationAccept', linkCodes);
const AccountCreateUserError = userErrorOf('AccountCreate', {
  NAME_INVALID: 'A name is empty or longer than 100 characters.',
  NAME_TAKEN: 'Another account has this name.',
});
const UserInviteUserError = userErrorOf('UserInvite', {
  NAME_INVALID: 'The name is empty or longer than 100 characters.',
  EMAIL_TAKEN: 'A user with this address exists.',
  ACCOUNT_REQUIRED: 'A super admin must name the account of an affiliate.',
  ACCOUNT_NOT_FOUND: 'There is no such account.',
  ROLE_NOT_ALLOWED: 'Only a super admin may make super admins.',
});
const UserDisableUserError = userErrorOf('UserDisable', {
  NOT_FOUND: 'There is no such user.',
  SELF: 'Nobody disables themselves.',
});
const ApiKeyCreateUserError = userErrorOf('ApiKeyCreate', {
  NAME_INVALID: 'The name is empty or longer than 100 characters.',
  SCOPES_EMPTY: 'No scope was chosen.',
  SCOPE_FORBIDDEN: 'Only a super admin may give this scope.',
  ACCOUNT_REQUIRED: 'A super admin must name the account.',
  ACCOUNT_NOT_FOUND: 'There is no such account.',
  EXPIRY_IN_PAST: 'The expiry lies in the past.',
});
const ApiKeyRevokeUserError = userErrorOf('ApiKeyRevoke', { NOT_FOUND: 'There is no such API key.' });

const ERRORS = 'What the caller can mend; empty on success.';

@ObjectType({ description: 'Answer to sessionCreate.' })
export class SessionCreatePayload {
  @Exposed('ANYONE', () => String, 'Bearer token, shown this once; a browser gets it as an httpOnly cookie as well.', {
    nullable: true,
  })
  token?: string | null;

  @Exposed('ANYONE', () => ViewerType, 'Who is signed in now.', { nullable: true })
  viewer?: ViewerType | null;

  @Exposed('ANYONE', () => [SessionCreateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to sessionCreateFromLink.' })
export class SessionCreateFromLinkPayload {
  @Exposed('ANYONE', () => ViewerType, 'Who is signed in now.', { nullable: true })
  viewer?: ViewerType | null;

  @Exposed('ANYONE', () => [SessionCreateFromLinkUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to sessionRevoke.' })
export class SessionRevokePayload {
  @Exposed('PARENT', () => Boolean, 'False when there was no session to end.')
  revoked!: boolean;
}

@ObjectType({ description: 'Answer to passwordResetRequest.' })
export class PasswordResetRequestPayload {
  @Exposed('ANYONE', () => Boolean, 'Always true: whether the address is known is not told.')
  accepted!: boolean;
}

@ObjectType({ description: 'Answer to passwordReset.' })
export class PasswordResetPayload {
  @Exposed('ANYONE', () => ViewerType, 'Who is signed in now.', { nullable: true })
  viewer?: ViewerType | null;

  @Exposed('ANYONE', () => [PasswordResetUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to invitationAccept.' })
export class InvitationAcceptPayload {
  @Exposed('ANYONE', () => ViewerType, 'Who is signed in now.', { nullable: true })
  viewer?: ViewerType | null;

  @Exposed('ANYONE', () => [InvitationAcceptUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to accountCreate.' })
export class AccountCreatePayload {
  @Exposed('PARENT', () => AccountType, 'The new account.', { nullable: true })
  account?: AccountType | null;

  @Exposed('PARENT', () => [AccountCreateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to userInvite.' })
export class UserInvitePayload {
  @Exposed('PARENT', () => UserType, 'The invited person.', { nullable: true })
  user?: UserType | null;

  @Exposed('PARENT', () => [UserInviteUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to userDisable.' })
export class UserDisablePayload {
  @Exposed('PARENT', () => UserType, 'The disabled person.', { nullable: true })
  user?: UserType | null;

  @Exposed('PARENT', () => [UserDisableUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to apiKeyCreate.' })
export class ApiKeyCreatePayload {
  @Exposed('PARENT', () => ApiKeyType, 'The new key.', { nullable: true })
  apiKey?: ApiKeyType | null;

  @Exposed('PARENT', () => String, 'The key itself, shown this once.', { nullable: true })
  secret?: string | null;

  @Exposed('PARENT', () => [ApiKeyCreateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to apiKeyRevoke.' })
export class ApiKeyRevokePayload {
  @Exposed('PARENT', () => ApiKeyType, 'The revoked key.', { nullable: true })
  apiKey?: ApiKeyType | null;

  @Exposed('PARENT', () => [ApiKeyRevokeUserError], ERRORS)
  userErrors!: UserErrorValue[];
}
