import { ExpectedFailure } from '../../kernel/errors.ts';

/** Raised when the e-mail type is not in the registry. */
export class TypeUnknown extends ExpectedFailure<'TYPE_UNKNOWN'> {
  constructor(key: string) {
    super('TYPE_UNKNOWN', `There is no e-mail type "${key.slice(0, 100)}".`, ['input', 'type']);
  }
}

/** Raised when a mail has neither html nor text. */
export class ContentEmpty extends ExpectedFailure<'CONTENT_EMPTY'> {
  constructor() {
    super('CONTENT_EMPTY', 'The mail needs html, text or both.', ['input', 'html']);
  }
}

/** Raised when the subject is empty, before or after its variables are filled. */
export class SubjectEmpty extends ExpectedFailure<'SUBJECT_EMPTY'> {
  constructor() {
    super('SUBJECT_EMPTY', 'The subject is empty.', ['input', 'subject']);
  }
}

/** Raised when a part is larger than its limit. */
export class TooLarge extends ExpectedFailure<'TOO_LARGE'> {
  constructor(field: string, limit: number) {
    super('TOO_LARGE', `"${field}" may have ${limit} characters at most.`, ['input', field]);
  }
}

/** Raised when a header is malformed, reserved for Merpati, or holds a line break. */
export class HeaderInvalid extends ExpectedFailure<'HEADER_INVALID'> {
  constructor(reason: string) {
    super('HEADER_INVALID', reason, ['input', 'headers']);
  }
}

/** Raised when subject, html or text is not valid Liquid, or takes too much to render. */
export class TemplateInvalid extends ExpectedFailure<'TEMPLATE_INVALID'> {
  constructor(part: string, reason: string) {
    super('TEMPLATE_INVALID', reason, ['input', part]);
  }
}

/** Raised when a file is not base64, cannot be fetched, is too large, or is named badly. */
export class AttachmentInvalid extends ExpectedFailure<'ATTACHMENT_INVALID'> {
  constructor(reason: string, index?: number) {
    super('ATTACHMENT_INVALID', reason, ['input', 'attachments', ...(index === undefined ? [] : [String(index)])]);
  }
}

/** Raised when the sender is not one of the account's verified addresses. */
export class SenderUnverified extends ExpectedFailure<'SENDER_UNVERIFIED'> {
  constructor() {
    super('SENDER_UNVERIFIED', 'That address is not a verified sender of this account.', ['input', 'from']);
  }
}

/** Raised when copies are too many, twice the same, or the recipient once more. */
export class CopiesInvalid extends ExpectedFailure<'CC_INVALID'> {
  constructor(reason: string) {
    super('CC_INVALID', reason, ['input', 'cc']);
  }
}

/** Raised when a mail is scheduled too far ahead. */
export class ScheduleInvalid extends ExpectedFailure<'SCHEDULE_INVALID'> {
  constructor(reason: string) {
    super('SCHEDULE_INVALID', reason, ['input', 'scheduledAt']);
  }
}

/** Raised when a recipient has had as many mails of the type as it allows in a while, and the type refuses more. */
export class RecipientLimitReached extends ExpectedFailure<'RATE_LIMITED'> {
  constructor(limit: number, waitSeconds: number) {
    const minutes = Math.max(1, Math.ceil(waitSeconds / 60));
    super('RATE_LIMITED', `This address had ${limit} mails of this type; the next may go in ${minutes} minutes.`, [
      'input',
      'to',
    ]);
  }
}

/** Raised when a batch is empty or too long. */
export class BatchSize extends ExpectedFailure<'BATCH_SIZE'> {
  constructor(limit: number) {
    super('BATCH_SIZE', `A batch has 1 to ${limit} mails.`, ['input', 'emails']);
  }
}

/** Raised when a message is not of unknown outcome. */
export class NotUncertain extends ExpectedFailure<'NOT_UNCERTAIN'> {
  constructor(state: string) {
    super('NOT_UNCERTAIN', `An e-mail that is ${state} is not uncertain.`, ['input', 'id']);
  }
}

/** Raised when no enabled provider can carry the message. */
export class NoRoute extends ExpectedFailure<'NO_ROUTE'> {
  constructor() {
    super('NO_ROUTE', 'No enabled provider can carry this mail.', ['input', 'type']);
  }
}

/** Raised when a message does not exist or is not the caller's. */
export class MessageNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no such e-mail.', ['input', 'id']);
  }
}

/** Raised when a message is not in a state that can be retried. */
export class NotRetryable extends ExpectedFailure<'NOT_RETRYABLE'> {
  constructor(state: string) {
    super('NOT_RETRYABLE', `An e-mail that is ${state} cannot be retried.`, ['input', 'id']);
  }
}

/** Raised when sending again may give the recipient the mail twice, and the caller did not accept that. */
export class PossibleDuplicate extends ExpectedFailure<'POSSIBLE_DUPLICATE'> {
  constructor() {
    super('POSSIBLE_DUPLICATE', 'Nobody knows whether it arrived: sending again may send it twice.', [
      'input',
      'acceptPossibleDuplicate',
    ]);
  }
}

/** Raised when a message is already on its way or done. */
export class TooLate extends ExpectedFailure<'TOO_LATE'> {
  constructor(state: string) {
    super('TOO_LATE', `An e-mail that is ${state} cannot be cancelled.`, ['input', 'id']);
  }
}

/** Raised when a person's data cannot be erased because a worker has a mail to them in hand. */
export class MailUnderWay extends ExpectedFailure<'MAIL_UNDER_WAY'> {
  constructor() {
    super('MAIL_UNDER_WAY', 'A mail to this address is on its way. Try again in a minute.', ['address']);
  }
}

/** Raised when a mail is to be made of a template and of content of its own. */
export class TemplateAndContent extends ExpectedFailure<'TEMPLATE_AND_CONTENT'> {
  constructor() {
    super('TEMPLATE_AND_CONTENT', 'Give a template or content, not both.', ['input', 'template']);
  }
}

/** Raised when a template is named for mail of another type: whether it may be refused hangs on the type. */
export class TypeMismatch extends ExpectedFailure<'TYPE_MISMATCH'> {
  constructor(typeKey: string) {
    super('TYPE_MISMATCH', `The template is written for "${typeKey}".`, ['input', 'type']);
  }
}

/** Raised when a version of a template cannot be tested. */
export class VersionNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no such version, or it has no body of that variant.', ['input', 'versionId']);
  }
}

/** Raised when a corrected address is the old one, a copy of the mail, or must not be mailed by the account, or the mail may go to no other. */
export class RecipientRefused extends ExpectedFailure<'ADDRESS_REFUSED'> {
  constructor(reason: string) {
    super('ADDRESS_REFUSED', reason, ['input', 'to']);
  }
}
