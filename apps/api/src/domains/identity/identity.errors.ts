import { ExpectedFailure } from '../../kernel/errors.ts';

/** Raised by sign-in for a wrong password, an unknown address and a disabled user alike. */
export class InvalidCredentials extends ExpectedFailure<'INVALID_CREDENTIALS'> {
  constructor() {
    super('INVALID_CREDENTIALS', 'E-mail address or password is wrong.');
  }
}

/** Raised when a one-time link is unknown, was used, has expired, or is for something else. */
export class LinkInvalid extends ExpectedFailure<'LINK_INVALID'> {
  constructor() {
    super('LINK_INVALID', 'This link is no longer valid. Ask for a new one.', ['input', 'token']);
  }
}

/** Raised when a new password is shorter than 12 characters. */
export class PasswordTooShort extends ExpectedFailure<'PASSWORD_TOO_SHORT'> {
  constructor(minimum: number) {
    super('PASSWORD_TOO_SHORT', `The password needs ${minimum} characters or more.`, ['input', 'password']);
  }
}

/** Raised when a name is empty, longer than 100 characters, or holds line breaks or other control characters. */
export class NameInvalid extends ExpectedFailure<'NAME_INVALID'> {
  constructor(field = 'name') {
    super('NAME_INVALID', 'The name needs 1 to 100 characters on one line.', ['input', field]);
  }
}

/** Raised when another account has this name. */
export class NameTaken extends ExpectedFailure<'NAME_TAKEN'> {
  constructor() {
    super('NAME_TAKEN', 'Another account has this name.', ['input', 'name']);
  }
}

/** Raised when a user with this address exists already. */
export class EmailTaken extends ExpectedFailure<'EMAIL_TAKEN'> {
  constructor() {
    super('EMAIL_TAKEN', 'A user with this e-mail address exists already.', ['input', 'email']);
  }
}

/** Raised when the caller must say for which account. */
export class AccountRequired extends ExpectedFailure<'ACCOUNT_REQUIRED'> {
  constructor() {
    super('ACCOUNT_REQUIRED', 'Say for which account.', ['input', 'accountId']);
  }
}

/** Raised when the account does not exist or is not the caller's. */
export class AccountNotFound extends ExpectedFailure<'ACCOUNT_NOT_FOUND'> {
  constructor() {
    super('ACCOUNT_NOT_FOUND', 'There is no such account.', ['input', 'accountId']);
  }
}

/** Raised when an affiliate tries to make a super admin. */
export class RoleNotAllowed extends ExpectedFailure<'ROLE_NOT_ALLOWED'> {
  constructor() {
    super('ROLE_NOT_ALLOWED', 'Only a super admin may give this role.', ['input', 'role']);
  }
}

/** Raised when the thing named by `input.id` does not exist or is not the caller's. */
export class NotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor(what: string) {
    super('NOT_FOUND', `There is no such ${what}.`, ['input', 'id']);
  }
}

/** Raised when somebody tries to disable themselves. */
export class CannotDisableSelf extends ExpectedFailure<'SELF'> {
  constructor() {
    super('SELF', 'You cannot disable yourself.', ['input', 'id']);
  }
}

/** Raised when an API key would have no scope. */
export class ScopesEmpty extends ExpectedFailure<'SCOPES_EMPTY'> {
  constructor() {
    super('SCOPES_EMPTY', 'Choose at least one scope.', ['input', 'scopes']);
  }
}

/** Raised when somebody gives a scope that only super admins may give. */
export class ScopeForbidden extends ExpectedFailure<'SCOPE_FORBIDDEN'> {
  constructor() {
    super('SCOPE_FORBIDDEN', 'Only a super admin may give this scope.', ['input', 'scopes']);
  }
}

/** Raised when an API key would be expired from the start. */
export class ExpiryInPast extends ExpectedFailure<'EXPIRY_IN_PAST'> {
  constructor() {
    super('EXPIRY_IN_PAST', 'The expiry must lie in the future.', ['input', 'expiresAt']);
  }
}
