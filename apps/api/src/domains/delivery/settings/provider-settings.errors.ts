import { ExpectedFailure } from '../../../kernel/errors.ts';

/** Raised when the name is empty, longer than 100 characters, or holds a line break. */
export class ProviderNameInvalid extends ExpectedFailure<'NAME_INVALID'> {
  constructor() {
    super('NAME_INVALID', 'The name needs 1 to 100 characters on one line.', ['input', 'name']);
  }
}

/** Raised when another provider has this name. */
export class ProviderNameTaken extends ExpectedFailure<'NAME_TAKEN'> {
  constructor() {
    super('NAME_TAKEN', 'Another provider has this name.', ['input', 'name']);
  }
}

/** Raised when a setting does not have its shape. */
export class SettingInvalid extends ExpectedFailure<'SETTING_INVALID'> {
  constructor(path: string[], message: string) {
    super('SETTING_INVALID', message, ['input', ...path]);
  }
}

/** Raised when a secret that the kind needs is missing or malformed. */
export class SecretInvalid extends ExpectedFailure<'SECRET_INVALID'> {
  constructor(path: string[], message: string) {
    super('SECRET_INVALID', message, ['input', ...path]);
  }
}

/** Raised when a rate or quota is out of bounds. */
export class LimitInvalid extends ExpectedFailure<'LIMIT_INVALID'> {
  constructor(field: string, max: number) {
    super('LIMIT_INVALID', `"${field}" must be a whole number from 1 to ${max}, or empty for no limit.`, [
      'input',
      field,
    ]);
  }
}

/** Raised when the provider does not exist. */
export class ProviderNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no such provider.', ['input', 'id']);
  }
}

/** Raised when mail has gone through the provider, so that its history would lose its name. */
export class ProviderInUse extends ExpectedFailure<'IN_USE'> {
  constructor() {
    super('IN_USE', 'Mail went through this provider, so it stays in the log; disable it instead.', ['input', 'id']);
  }
}

/** Raised when a list names a provider that does not exist. */
export class ProviderUnknown extends ExpectedFailure<'PROVIDER_UNKNOWN'> {
  constructor(field: string) {
    super('PROVIDER_UNKNOWN', 'One of these providers does not exist.', ['input', field]);
  }
}

/** Raised when a list names a provider twice. */
export class ProviderTwice extends ExpectedFailure<'PROVIDER_TWICE'> {
  constructor(field: string) {
    super('PROVIDER_TWICE', 'A provider may stand in the list once only.', ['input', field]);
  }
}

/** Raised when an order does not name every provider. */
export class OrderIncomplete extends ExpectedFailure<'ORDER_INCOMPLETE'> {
  constructor() {
    super('ORDER_INCOMPLETE', 'The order must name every provider; read the list anew.', ['input', 'ids']);
  }
}
