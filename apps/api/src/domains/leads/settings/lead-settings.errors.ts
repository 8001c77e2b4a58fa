import { ExpectedFailure } from '../../../kernel/errors.ts';

/** Raised when a stage or field does not exist or is not of the caller's account. */
export class SettingNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor(what: string, field = 'id') {
    super('NOT_FOUND', `There is no such ${what}.`, ['input', field]);
  }
}

/** Raised when the name of a stage is empty, too long or holds control characters. */
export class StageNameInvalid extends ExpectedFailure<'NAME_INVALID'> {
  constructor(most: number) {
    super('NAME_INVALID', `A name has 1 to ${most} characters on one line.`, ['input', 'name']);
  }
}

/** Raised when another stage of the account has the name, case ignored. */
export class StageNameTaken extends ExpectedFailure<'NAME_TAKEN'> {
  constructor() {
    super('NAME_TAKEN', 'Another stage has this name.', ['input', 'name']);
  }
}

/** Raised when an account would have too many stages. */
export class StageLimit extends ExpectedFailure<'STAGE_LIMIT'> {
  constructor(most: number) {
    super('STAGE_LIMIT', `An account has ${most} stages at most.`);
  }
}

/** Raised when a stage holds more leads than one transaction moves. */
export class TooManyLeads extends ExpectedFailure<'TOO_MANY_LEADS'> {
  constructor(most: number) {
    super('TOO_MANY_LEADS', `More than ${most} leads are in this stage; move them first.`, ['input', 'id']);
  }
}

/** Raised when an order does not name every stage of the account once. */
export class StagesIncomplete extends ExpectedFailure<'STAGES_INCOMPLETE'> {
  constructor() {
    super('STAGES_INCOMPLETE', 'Name every stage of the account once.', ['input', 'ids']);
  }
}

/** Raised when a key is not written as keys are, or names what every lead has. */
export class KeyInvalid extends ExpectedFailure<'KEY_INVALID'> {
  constructor(message: string) {
    super('KEY_INVALID', message, ['input', 'key']);
  }
}

/** Raised when another field of the account has the key, or values of one that had it are still being removed. */
export class KeyTaken extends ExpectedFailure<'KEY_TAKEN'> {
  constructor() {
    super('KEY_TAKEN', 'Another field has this key, or values of one that had it are still being removed.', [
      'input',
      'key',
    ]);
  }
}

/** Raised when a label is empty, too long or holds control characters. */
export class LabelInvalid extends ExpectedFailure<'LABEL_INVALID'> {
  constructor(most: number) {
    super('LABEL_INVALID', `A label has 1 to ${most} characters on one line.`, ['input', 'label']);
  }
}

/** Raised when a CHOICE has no choices, too many or twins, or another type has some. */
export class ChoicesInvalid extends ExpectedFailure<'CHOICES_INVALID'> {
  constructor(message: string) {
    super('CHOICES_INVALID', message, ['input', 'choices']);
  }
}

/** Raised when an account would have too many custom fields. */
export class FieldLimit extends ExpectedFailure<'FIELD_LIMIT'> {
  constructor(most: number) {
    super('FIELD_LIMIT', `An account has ${most} fields at most.`);
  }
}
