import { ExpectedFailure } from '../../../kernel/errors.ts';

/** Raised when a rule does not exist or is not the caller's. */
export class ScoreRuleNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no such rule.', ['input', 'id']);
  }
}

/** Raised when points, times or the subject of a rule are out of bounds. */
export class ScoreRuleOutOfBounds extends ExpectedFailure<'OUT_OF_BOUNDS'> {
  constructor(field: string, message: string) {
    super('OUT_OF_BOUNDS', message, ['input', field]);
  }
}

/** Raised when an account has as many rules as it may. */
export class TooManyScoreRules extends ExpectedFailure<'TOO_MANY'> {
  constructor(most: number) {
    super('TOO_MANY', `An account has ${most} rules at most.`);
  }
}
