import { ExpectedFailure } from '../../../kernel/errors.ts';

/** Raised when there is no such failed operation, or it is another tenant's. */
export class FailedOperationNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no such failed operation.', ['input', 'id']);
  }
}

/** Raised when a failed operation is retried that is being retried, or resolved. */
export class NotOpen extends ExpectedFailure<'NOT_OPEN'> {
  constructor() {
    super('NOT_OPEN', 'It is being retried, or resolved already.', ['input', 'id']);
  }
}

/** Raised when the work cannot be done again: its mail went on meanwhile, its event was worked on, or nobody does such jobs any more. */
export class CannotRetry extends ExpectedFailure<'CANNOT_RETRY'> {
  constructor(reason: string) {
    super('CANNOT_RETRY', reason, ['input', 'id']);
  }
}

/** Raised when what is to be corrected is no mail. */
export class NotEditable extends ExpectedFailure<'NOT_EDITABLE'> {
  constructor() {
    super('NOT_EDITABLE', 'Only a mail that failed has an address to correct.', ['input', 'id']);
  }
}

/** Raised when a decision is made without saying why. */
export class NoteRequired extends ExpectedFailure<'NOTE_REQUIRED'> {
  constructor(field = 'note') {
    super('NOTE_REQUIRED', 'Say why.', ['input', field]);
  }
}

/** Raised when the owner is no active user who may see it. */
export class OwnerNotFound extends ExpectedFailure<'OWNER_NOT_FOUND'> {
  constructor() {
    super('OWNER_NOT_FOUND', 'There is no such user who could see it.', ['input', 'ownerUserId']);
  }
}

/** Raised when nothing matches. */
export class NothingMatches extends ExpectedFailure<'NOTHING_MATCHES'> {
  constructor() {
    super('NOTHING_MATCHES', 'Nothing matches.', ['input', 'filter']);
  }
}

/** Raised when no failure has the fingerprint of a rule. */
export class CauseUnknown extends ExpectedFailure<'CAUSE_UNKNOWN'> {
  constructor() {
    super('CAUSE_UNKNOWN', 'No failed operation has that fingerprint.', ['input', 'fingerprint']);
  }
}

/** Raised when a rule would wait or retry more than a rule may. */
export class RuleOutOfBounds extends ExpectedFailure<'OUT_OF_BOUNDS'> {
  constructor(field: string, reason: string) {
    super('OUT_OF_BOUNDS', reason, ['input', field]);
  }
}

/** Raised when there is no such rule. */
export class RuleNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no such rule.', ['input', 'id']);
  }
}
