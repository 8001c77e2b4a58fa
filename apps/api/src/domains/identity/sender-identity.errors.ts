import { ExpectedFailure } from '../../kernel/errors.ts';

/** Raised when the account may send from this address already, or it is the account's own. */
export class SenderTaken extends ExpectedFailure<'ADDRESS_TAKEN'> {
  constructor() {
    super('ADDRESS_TAKEN', 'This account may send from this address already.', ['input', 'address']);
  }
}

/** Raised when an account has as many senders as it may have. */
export class TooManySenders extends ExpectedFailure<'TOO_MANY'> {
  constructor(limit: number) {
    super('TOO_MANY', `An account may have ${limit} senders; remove one first.`, ['input', 'address']);
  }
}

/** Raised when the sender does not exist or is not the caller's. */
export class SenderNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor(field = 'id') {
    super('NOT_FOUND', 'There is no such sender.', ['input', field]);
  }
}

/** Raised when somebody tries to remove the address of the account itself. */
export class SenderIsOwn extends ExpectedFailure<'OWN_ADDRESS'> {
  constructor() {
    super('OWN_ADDRESS', "The account's own address cannot be removed.", ['input', 'id']);
  }
}

/** Raised when a sender is to be used whose address nobody has proven yet. */
export class SenderNotVerified extends ExpectedFailure<'NOT_VERIFIED'> {
  constructor() {
    super('NOT_VERIFIED', 'Nobody has confirmed this address yet.', ['input', 'senderIdentityId']);
  }
}
