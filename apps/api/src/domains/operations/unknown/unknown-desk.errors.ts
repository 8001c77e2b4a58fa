import { ExpectedFailure } from '../../../kernel/errors.ts';

/** Raised when no mail of unknown outcome matches. */
export class NothingUnknown extends ExpectedFailure<'NOTHING_MATCHES'> {
  constructor() {
    super('NOTHING_MATCHES', 'Nothing matches.', ['input', 'filter']);
  }
}

/** Raised when another number of mails matches than the person saw and confirmed. */
export class CountChanged extends ExpectedFailure<'COUNT_CHANGED'> {
  constructor(count: number) {
    super('COUNT_CHANGED', `Now it is ${count}; look again and confirm that number.`, ['input', 'confirmCount']);
  }
}

/** Raised when the decision is made without saying why. */
export class WhyRequired extends ExpectedFailure<'NOTE_REQUIRED'> {
  constructor() {
    super('NOTE_REQUIRED', 'Say how you know.', ['input', 'note']);
  }
}
