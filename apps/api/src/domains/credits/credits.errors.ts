import { ExpectedFailure } from '../../kernel/errors.ts';

/** Raised when an account cannot pay for what it asks for. Nothing was begun and nothing is tried again. */
export class InsufficientCredits extends ExpectedFailure<'INSUFFICIENT_CREDITS'> {
  constructor(credits: number, available: number) {
    super(
      'INSUFFICIENT_CREDITS',
      `This e-mail costs ${credits} ${credits === 1 ? 'credit' : 'credits'}; available: ${available}.`,
      ['input'],
    );
  }
}

/** Raised while the credits of an account are frozen, because its ledger and its balance disagree. */
export class CreditsFrozen extends ExpectedFailure<'CREDITS_FROZEN'> {
  constructor() {
    super('CREDITS_FROZEN', 'The credits of this account are frozen until a super admin has checked them.', ['input']);
  }
}

/** What whoever sends may be told of credits, by code. */
export const creditRefusals = {
  INSUFFICIENT_CREDITS: 'The account has fewer credits than it costs. Nothing was kept, and nothing is tried again.',
  CREDITS_FROZEN: 'The credits of the account are frozen until a super admin has checked them.',
};

/** Raised when a number of credits is zero, below zero where that makes no sense, or beyond what one change may move. */
export class AmountInvalid extends ExpectedFailure<'AMOUNT_INVALID'> {
  constructor(reason: string, field = 'amount') {
    super('AMOUNT_INVALID', reason, ['input', field]);
  }
}

/** Raised when a change of credits gives no reason. */
export class CreditReasonRequired extends ExpectedFailure<'REASON_REQUIRED'> {
  constructor() {
    super('REASON_REQUIRED', 'Say why: it stands in the ledger for good.', ['input', 'reason']);
  }
}

/** Raised when a large change is not confirmed by its amount, given a second time. */
export class ConfirmationRequired extends ExpectedFailure<'CONFIRMATION_REQUIRED'> {
  constructor(limit: number) {
    super('CONFIRMATION_REQUIRED', `More than ${limit} credits: repeat the amount in confirmAmount.`, [
      'input',
      'confirmAmount',
    ]);
  }
}

/** Raised when an adjustment would take more than is available. */
export class BelowZero extends ExpectedFailure<'INSUFFICIENT_CREDITS'> {
  constructor() {
    super('INSUFFICIENT_CREDITS', 'There are not so many credits available to take away.', ['input', 'amount']);
  }
}

/** Raised when an account is not frozen. */
export class NotFrozen extends ExpectedFailure<'NOT_FROZEN'> {
  constructor() {
    super('NOT_FROZEN', 'The credits of this account are not frozen.', ['input', 'accountId']);
  }
}

/** Raised when a fresh recount still finds what an account was frozen for. */
export class StillDisagrees extends ExpectedFailure<'STILL_DISAGREES'> {
  constructor(because: string) {
    super('STILL_DISAGREES', because, ['input', 'accountId']);
  }
}
