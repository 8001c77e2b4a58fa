import { ExpectedFailure } from '../../kernel/errors.ts';

/** Raised when an event has a name that leads to nothing. */
export class EventUnknown extends ExpectedFailure<'EVENT_UNKNOWN'> {
  constructor(name: string, known: string[]) {
    super('EVENT_UNKNOWN', `There is no event "${name.slice(0, 100)}". Known: ${known.join(', ')}.`, ['input', 'name']);
  }
}

/** Raised when the data of an event is not as the event needs it; names the first part at fault. */
export class EventDataInvalid extends ExpectedFailure<'DATA_INVALID'> {
  constructor(path: string[], problem: string) {
    super('DATA_INVALID', `${path.join('.') || 'data'}: ${problem}`, ['input', 'data', ...path]);
  }
}
