import { ExpectedFailure } from '../../../kernel/errors.ts';

/** A target or limit is out of bounds, or there is none for this figure. */
export class ThresholdInvalid extends ExpectedFailure<'THRESHOLD_INVALID'> {
  constructor(message: string, field: string) {
    super('THRESHOLD_INVALID', message, ['input', field]);
  }
}
