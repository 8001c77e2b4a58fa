import { creditRefusals } from '../credits/credits.errors.ts';

/** Why a mail is not accepted, by code. */
export const refusals = {
  TYPE_UNKNOWN: 'The type is not in the registry.',
  TEMPLATE_NOT_FOUND: 'Neither the account nor the platform has a published template with the key.',
  TEMPLATE_AND_CONTENT: 'A template was named, and subject, html, text or variables were given as well.',
  TYPE_MISMATCH: 'The template is written for another e-mail type.',
  VARIABLE_MISSING: 'Variables that the template requires have no value; the message names them.',
  VARIABLE_INVALID: 'A variable has a value of another type than the template declares.',
  CONTENT_EMPTY: 'Neither html nor text was given.',
  SUBJECT_EMPTY: 'The subject is empty, before or after its variables are filled.',
  TOO_LARGE: 'A part is larger than its limit.',
  HEADER_INVALID: 'A header is malformed, reserved, or holds a line break.',
  TEMPLATE_INVALID: 'A template is not valid Liquid or takes too much to render.',
  CC_INVALID: 'Copies are too many, an address stands there twice, or the type allows opting out: then there are none.',
  ATTACHMENT_INVALID: 'A file is not base64, cannot be read from its url, is too large, or is named badly.',
  SCHEDULE_INVALID: 'It is scheduled too far ahead.',
  SENDER_UNVERIFIED: 'The sender is not a verified address of the account.',
  RATE_LIMITED: 'The recipient had as many mails of this type as it allows in a while, and the type refuses more.',
  IDEMPOTENCY_KEY_MISMATCH: 'The key was used before with another input.',
  NO_ROUTE: 'No enabled provider can carry this mail.',
  ...creditRefusals,
};

/** Why a call that brings mails is not answered, by code. */
export const callRefusals = {
  ACCOUNT_REQUIRED: 'A super admin must name the account.',
  ACCOUNT_NOT_FOUND: 'There is no such account.',
};
