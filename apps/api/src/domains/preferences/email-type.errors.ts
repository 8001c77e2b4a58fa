import { ExpectedFailure } from '../../kernel/errors.ts';

/** Raised when a key is not words of lower-case letters, joined by dots. */
export class TypeKeyInvalid extends ExpectedFailure<'KEY_INVALID'> {
  constructor() {
    super('KEY_INVALID', 'The key needs lower-case words joined by a dot, such as "order.shipped".', ['input', 'key']);
  }
}

/** Raised when the key is registered already. */
export class TypeKeyTaken extends ExpectedFailure<'KEY_TAKEN'> {
  constructor() {
    super('KEY_TAKEN', 'There is an e-mail type with this key already.', ['input', 'key']);
  }
}

/** Raised when the e-mail type is not in the registry. */
export class EmailTypeNotFound extends ExpectedFailure<'TYPE_UNKNOWN'> {
  constructor(field: string) {
    super('TYPE_UNKNOWN', 'There is no such e-mail type.', ['input', field]);
  }
}

/** Raised when a value is out of its bounds. */
export class OutOfBounds extends ExpectedFailure<'OUT_OF_BOUNDS'> {
  constructor(field: string, { min, max, unit }: { min: number; max: number; unit: string }) {
    super('OUT_OF_BOUNDS', `"${field}" must be from ${min} to ${max} ${unit}.`, ['input', field]);
  }
}

/** Raised when a mail that people must get would be made one that they may refuse. */
export class MustArrive extends ExpectedFailure<'MUST_ARRIVE'> {
  constructor() {
    super('MUST_ARRIVE', 'Mail about signing in cannot be opted out of.', ['input', 'optOutAllowed']);
  }
}
