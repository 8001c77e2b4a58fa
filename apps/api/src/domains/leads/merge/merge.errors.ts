import { ExpectedFailure } from '../../../kernel/errors.ts';

/** Raised when a lead is to be merged with itself, with nothing, or with more than one decision should take. */
export class MergeOutOfBounds extends ExpectedFailure<'OUT_OF_BOUNDS'> {
  constructor(most: number) {
    super('OUT_OF_BOUNDS', `Name 1 to ${most} other leads.`, ['input', 'mergeIds']);
  }
}

/** Raised when the leads together have more tags than one may have. */
export class TooManyTags extends ExpectedFailure<'TOO_MANY_TAGS'> {
  constructor(most: number) {
    super('TOO_MANY_TAGS', `Together they have more than ${most} tags; take some away first.`, ['input', 'mergeIds']);
  }
}
