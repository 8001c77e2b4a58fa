import { ExpectedFailure } from '../../kernel/errors.ts';

/** Raised when there is no such bulk operation, or it is another tenant's. */
export class BulkNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no such bulk operation.', ['input', 'id']);
  }
}

/** Raised when what is to be stopped does not run. */
export class NotRunning extends ExpectedFailure<'NOT_RUNNING'> {
  constructor() {
    super('NOT_RUNNING', 'It does not run.', ['input', 'id']);
  }
}

/** Raised when what is to go on runs, or has come to its end. */
export class NotResumable extends ExpectedFailure<'NOT_RESUMABLE'> {
  constructor() {
    super('NOT_RESUMABLE', 'Only what was stopped or failed can go on.', ['input', 'id']);
  }
}
