import { ExpectedFailure } from '../../kernel/errors.ts';

/** Raised when the address is on the list already. */
export class AlreadySuppressed extends ExpectedFailure<'ALREADY_SUPPRESSED'> {
  constructor() {
    super('ALREADY_SUPPRESSED', 'The address is on the list already.', ['input', 'address']);
  }
}

/** Raised when the address is not on the list of that account. */
export class NotSuppressed extends ExpectedFailure<'NOT_SUPPRESSED'> {
  constructor() {
    super('NOT_SUPPRESSED', 'The address is not on the list.', ['input', 'address']);
  }
}

/** Raised when an address is released without saying why. */
export class ReasonRequired extends ExpectedFailure<'REASON_REQUIRED'> {
  constructor() {
    super('REASON_REQUIRED', 'Say why the address may be mailed again.', ['input', 'reason']);
  }
}

/** Raised when the text of an import is larger than an import may be. */
export class ImportTooLarge extends ExpectedFailure<'TOO_LARGE'> {
  constructor(megabytes: number) {
    super('TOO_LARGE', `An import may have ${megabytes} MB at most.`, ['input', 'csv']);
  }
}

/** Raised when the text of an import is not CSV. */
export class NotCsv extends ExpectedFailure<'NOT_CSV'> {
  constructor(problem: string) {
    super('NOT_CSV', `This is not CSV: ${problem}`, ['input', 'csv']);
  }
}
