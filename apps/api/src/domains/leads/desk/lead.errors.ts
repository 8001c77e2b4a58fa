import { ExpectedFailure } from '../../../kernel/errors.ts';
import type { LeadRow } from './lead.queries.ts';

/** Raised when a lead would have neither an address nor a number. */
export class AddressNeeded extends ExpectedFailure<'ADDRESS_NEEDED'> {
  constructor() {
    super('ADDRESS_NEEDED', 'A lead needs an e-mail address or a WhatsApp number.', ['input', 'email']);
  }
}

/** Raised when another lead of the account has the address. */
export class LeadEmailTaken extends ExpectedFailure<'EMAIL_TAKEN'> {
  /** The lead that has it. */
  readonly existing: LeadRow;

  constructor(existing: LeadRow) {
    super('EMAIL_TAKEN', 'Another lead has this e-mail address.', ['input', 'email']);
    this.existing = existing;
  }
}

/** Raised when a text is not a telephone number. */
export class WhatsappInvalid extends ExpectedFailure<'WHATSAPP_INVALID'> {
  constructor() {
    super('WHATSAPP_INVALID', 'This is not a telephone number.', ['input', 'whatsapp']);
  }
}

/** Raised when a name, a proof of consent or another text of a lead is too long or holds control characters. */
export class LeadTextInvalid extends ExpectedFailure<'TEXT_INVALID'> {
  constructor(field: string, most: number) {
    super('TEXT_INVALID', `This needs at most ${most} characters, without control characters.`, ['input', field]);
  }
}

/** Raised when a language is neither Indonesian nor English. */
export class LanguageInvalid extends ExpectedFailure<'LANGUAGE_INVALID'> {
  constructor() {
    super('LANGUAGE_INVALID', 'The language is `id` or `en`.', ['input', 'language']);
  }
}

/** Raised when a text is not the name of a time zone. */
export class TimeZoneInvalid extends ExpectedFailure<'TIME_ZONE_INVALID'> {
  constructor() {
    super('TIME_ZONE_INVALID', 'This is not the name of a time zone.', ['input', 'timeZone']);
  }
}

/** Raised when a tag is empty or too long, or a lead would have too many. */
export class TagInvalid extends ExpectedFailure<'TAG_INVALID'> {
  constructor(message: string, field = 'tags') {
    super('TAG_INVALID', message, ['input', field]);
  }
}

/** Raised when a custom field is named that the account does not have. */
export class FieldUnknown extends ExpectedFailure<'FIELD_UNKNOWN'> {
  constructor(key: string) {
    super('FIELD_UNKNOWN', `There is no field "${key.slice(0, 60)}".`, ['input', 'fields', key.slice(0, 60)]);
  }
}

/** Raised when a value does not fit the type of its custom field. */
export class FieldInvalid extends ExpectedFailure<'FIELD_INVALID'> {
  constructor(key: string, message: string) {
    super('FIELD_INVALID', message, ['input', 'fields', key]);
  }
}

/** Raised when a stage is none of the account. */
export class StageNotFound extends ExpectedFailure<'STAGE_NOT_FOUND'> {
  constructor(field = 'stageId') {
    super('STAGE_NOT_FOUND', 'There is no such stage.', ['input', field]);
  }
}

/** Raised when a lead does not exist or is not the caller's. */
export class LeadNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor(field = 'id') {
    super('NOT_FOUND', 'There is no such lead.', ['input', field]);
  }
}

/** Raised when a lead was changed after the caller saw it. */
export class ChangedMeanwhile extends ExpectedFailure<'CHANGED_MEANWHILE'> {
  constructor() {
    super('CHANGED_MEANWHILE', 'The lead was changed meanwhile.', ['input', 'sequence']);
  }
}
