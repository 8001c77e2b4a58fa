import { ExpectedFailure } from '../../../kernel/errors.ts';

/** Raised when the provider does not exist, is disabled, or does not tell its balance. */
export class CreditsNotTold extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no enabled provider of this id that tells its balance.', ['input', 'providerId']);
  }
}

/** Raised when levels do not grow from emergency to warning. */
export class LevelsInvalid extends ExpectedFailure<'LEVELS_INVALID'> {
  constructor() {
    super('LEVELS_INVALID', 'Levels are whole numbers from 0 to 1,000,000,000, and emergency < critical < warning.', [
      'input',
      'warningBelow',
    ]);
  }
}
