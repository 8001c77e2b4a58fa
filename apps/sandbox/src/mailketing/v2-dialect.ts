import { isOneAddress } from '../addresses.ts';
import { type HttpAnswer, jsonAnswer } from '../http-answer.ts';
import { type FaultWords, refuse, type SendPlan } from '../http-plan.ts';
import type { MailFile } from '../mailbox.store.ts';
import type { SendDialect } from '../send-desk.ts';
import { textField } from '../validation.ts';
import { isBlacklisted, isVerifiedSender, type MailketingAccount } from './account.ts';
import type { MailTaker } from './mail-taker.ts';
import { readSendFields, type SendFields } from './send-fields.ts';

export interface V2Send extends SendFields {
  /** From `X-Api-Token` or `Authorization: Bearer`; empty where neither came. */
  token: string;
  /** The client's own id, echoed; empty where none came. */
  messageId: string;
  files: MailFile[];
}

export function readV2Send(body: unknown, token: string): V2Send {
  return { token, messageId: textField(body, 'message_id'), files: [], ...readSendFields(body) };
}

/** Texts other than "Validation failed" and "Domain not verified" are guesses: nobody documents them. */
export const MESSAGES = {
  unauthorized: 'Unauthorized',
  invalid: 'Validation failed',
  unverified: 'Domain not verified',
  noCredits: 'No Credits, Please Top Up',
  blacklisted: 'Blacklisted',
} as const;

const WORDS: FaultWords = {
  name: 'Mailketing',
  badRequest: failure(400, 'Bad Request'),
  unauthorized: failure(401, MESSAGES.unauthorized),
  noCredits: failure(422, MESSAGES.noCredits),
  tooMany: failure(429, 'Too Many Requests'),
};

/** POST /send of API v2 over the account of v1. It does not deduplicate by `message_id`. */
export function v2Dialect(account: MailketingAccount, taker: MailTaker): SendDialect<V2Send> {
  let accepted = 0;
  return {
    provider: 'mailketing2',
    words: WORDS,
    settings: account,
    objection: (send) => objectionTo(send, account),
    fetchFiles: (send) => (send.attachments.length === 0 ? null : fetchInto(send, taker)),
    take: (send, messageId) => {
      accepted += 1;
      const id = send.messageId || `<api.${accepted}@sandbox.merpati.example>`;
      taker.take(send, send.files, messageId, id);
      return { answer: success({ message_id: id }, 'Email queued successfully'), counts: true };
    },
    ownTrigger,
  };
}

/** Null when the token is the account's. */
export function unauthorized(token: string, account: MailketingAccount): HttpAnswer | null {
  return token === account.token ? null : failure(401, MESSAGES.unauthorized);
}

export function success(data: unknown, message: string): HttpAnswer {
  return jsonAnswer({ success: true, data, message });
}

export function failure(status: number, message: string, errors?: Record<string, string>): HttpAnswer {
  return jsonAnswer({ success: false, message, ...(errors ? { errors } : {}) }, status);
}

function objectionTo(send: V2Send, account: MailketingAccount): HttpAnswer | null {
  const refused = unauthorized(send.token, account);
  if (refused) return refused;
  const errors = fieldErrors(send);
  if (Object.keys(errors).length > 0) return failure(422, MESSAGES.invalid, errors);
  if (!isVerifiedSender(account, send.fromEmail)) return failure(422, MESSAGES.unverified);
  if (account.credits < 1) return failure(422, MESSAGES.noCredits);
  return isBlacklisted(account, send.recipient) ? failure(422, MESSAGES.blacklisted) : null;
}

function fieldErrors(send: V2Send): Record<string, string> {
  const errors: Record<string, string> = {};
  if (send.fromName.trim() === '') errors.from_name = 'The from name field is required.';
  if (!isOneAddress(send.fromEmail)) errors.from_email = 'The from email must be a valid email address.';
  if (!isOneAddress(send.recipient)) errors.recipient = 'The recipient must be a valid email address.';
  if (send.subject.trim() === '') errors.subject = 'The subject field is required.';
  if (send.content.trim() === '') errors.content = 'The content field is required.';
  return errors;
}

async function fetchInto(send: V2Send, taker: MailTaker): Promise<HttpAnswer | null> {
  const fetched = await taker.fetch(send.attachments);
  if (fetched.problem !== null) return failure(422, MESSAGES.invalid, { attachment: fetched.problem });
  send.files = fetched.files;
  return null;
}

function ownTrigger(trigger: string): SendPlan | null {
  return trigger === 'blacklisted' ? refuse(failure(422, MESSAGES.blacklisted)) : null;
}
