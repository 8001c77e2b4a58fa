import { ExpectedFailure } from '../../../kernel/errors.ts';

/** Raised when a note is empty or too long. */
export class NoteInvalid extends ExpectedFailure<'NOTE_INVALID'> {
  constructor(most: number) {
    super('NOTE_INVALID', `A note has 1 to ${most} characters.`, ['input', 'text']);
  }
}

/** Raised when a note does not exist or is not of the caller's account. */
export class NoteNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no such note.', ['input', 'id']);
  }
}

/** Raised when somebody changes the words of somebody else. */
export class NotAuthor extends ExpectedFailure<'NOT_AUTHOR'> {
  constructor() {
    super('NOT_AUTHOR', 'Only who wrote a note may change it.', ['input', 'id']);
  }
}
