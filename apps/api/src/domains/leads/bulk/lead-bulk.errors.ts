import { ExpectedFailure } from '../../../kernel/errors.ts';

/** Raised when no lead is selected. */
export class NothingMatches extends ExpectedFailure<'NOTHING_MATCHES'> {
  constructor() {
    super('NOTHING_MATCHES', 'No lead is selected.', ['input', 'selection']);
  }
}

/** Raised when a change says nothing. */
export class NothingToChange extends ExpectedFailure<'NOTHING_TO_CHANGE'> {
  constructor() {
    super('NOTHING_TO_CHANGE', 'Say what is to be changed.', ['input']);
  }
}

/** Raised when another number of leads is selected than the caller means to erase. */
export class NotConfirmed extends ExpectedFailure<'NOT_CONFIRMED'> {
  constructor(count: number) {
    super('NOT_CONFIRMED', `${count} leads are selected.`, ['input', 'confirmation']);
  }
}
