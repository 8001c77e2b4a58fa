/**
 * A failure that a caller could expect. Services throw it; the resolver turns it into a `userError`.
 * `field` is the path of the input field at fault, empty when none is.
 */
export class ExpectedFailure<Code extends string = string> extends Error {
  readonly code: Code;
  readonly field: string[];

  constructor(code: Code, message: string, field: string[] = []) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    this.field = field;
  }
}

/** The caller sent nothing that proves who they are, or what they sent is no longer valid. */
export class UnauthenticatedError extends Error {
  override readonly name = 'UnauthenticatedError';
}

/** The caller is known but may not do this. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError';
}

/** Well-formed input that cannot be right, such as a page size of -1. */
export class BadInputError extends Error {
  override readonly name = 'BadInputError';
}

/** A named limit is used up. */
export class RateLimitedError extends Error {
  override readonly name = 'RateLimitedError';
  readonly retryAfterSeconds: number;

  constructor(limit: string, retryAfterSeconds: number) {
    super(`Too many requests (${limit}). Try again in ${retryAfterSeconds} s.`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The database cannot be reached or has no free connection; nothing was changed. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}
