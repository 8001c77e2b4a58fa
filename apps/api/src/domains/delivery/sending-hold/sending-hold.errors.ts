import { ExpectedFailure } from '../../../kernel/errors.ts';

/** Raised when the note is too short or too long. */
export class NoteInvalid extends ExpectedFailure<'NOTE_INVALID'> {
  constructor() {
    super('NOTE_INVALID', 'The note needs 3 to 500 characters.', ['input', 'note']);
  }
}

/** Raised when there is no hold to end. */
export class NotHeld extends ExpectedFailure<'NOT_HELD'> {
  constructor() {
    super('NOT_HELD', 'Mail is being sent already.', ['input']);
  }
}
