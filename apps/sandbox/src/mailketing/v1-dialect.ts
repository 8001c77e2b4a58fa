import { isOneAddress } from '../addresses.ts';
import { type HttpAnswer, jsonAnswer } from '../http-answer.ts';
import { type FaultWords, refuse, type SendPlan } from '../http-plan.ts';
import type { MailFile } from '../mailbox.store.ts';
import type { SendDialect } from '../send-desk.ts';
import { textField } from '../validation.ts';
import { isBlacklisted, isVerifiedSender, type MailketingAccount } from './account.ts';
import type { MailTaker } from './mail-taker.ts';
import { readSendFields, type SendFields } from './send-fields.ts';

/** Texts of `response`, letter for letter as the vendor sends them (contracts §1.1). */
export const RESPONSES = {
  sent: 'Mail Sent',
  wrongToken: 'User Not Found or Wrong API Token',
  noToken: 'Access Denied, Invalid Token',
  noCredits: 'No Credits, Please Top Up',
  unknownSender: 'Unknown Sender, Please Add your Sender Email at Add Domain Menu',
  blacklisted: 'Blacklisted',
  emptyFromName: 'Empty From Name',
  emptyRecipient: 'Empty Recipient, Please Add recipient address',
  emptySubject: 'Empty Subject, Please Add Subject Email',
  emptyContent: 'Empty Content, Please Add Email Content',
} as const;

export interface V1Send extends SendFields {
  apiToken: string;
  files: MailFile[];
}

export function readV1Send(body: unknown): V1Send {
  return { apiToken: textField(body, 'api_token'), files: [], ...readSendFields(body) };
}

const WORDS: FaultWords = {
  name: 'Mailketing',
  badRequest: jsonAnswer({ status: 'failed', response: 'Bad Request' }, 400),
  unauthorized: failed(RESPONSES.wrongToken),
  noCredits: failed(RESPONSES.noCredits),
  tooMany: jsonAnswer({ status: 'failed', response: 'Too Many Requests' }, 429),
};

/** POST /send of API v1: status 200 whatever happens, `status` and `response` tell. */
export function v1Dialect(account: MailketingAccount, taker: MailTaker): SendDialect<V1Send> {
  return {
    provider: 'mailketing',
    words: WORDS,
    settings: account,
    objection: (send) => {
      const problem = objectionTo(send, account);
      return problem === null ? null : failed(problem);
    },
    fetchFiles: (send) => (send.attachments.length === 0 ? null : fetchInto(send, taker)),
    take: (send, messageId) => {
      taker.take(send, send.files, messageId, null);
      return { answer: jsonAnswer({ status: 'success', response: RESPONSES.sent }), counts: true };
    },
    ownTrigger,
  };
}

/** The first check that fails, in the order in which a token probe with empty fields has to work. */
function objectionTo(send: V1Send, account: MailketingAccount): string | null {
  if (send.apiToken.trim() === '') return RESPONSES.noToken;
  if (send.apiToken !== account.token) return RESPONSES.wrongToken;
  if (send.fromName.trim() === '') return RESPONSES.emptyFromName;
  // The vendor's text for several addresses is not known.
  if (!isOneAddress(send.recipient)) return RESPONSES.emptyRecipient;
  if (send.subject.trim() === '') return RESPONSES.emptySubject;
  if (send.content.trim() === '') return RESPONSES.emptyContent;
  if (!isVerifiedSender(account, send.fromEmail)) return RESPONSES.unknownSender;
  if (account.credits < 1) return RESPONSES.noCredits;
  return isBlacklisted(account, send.recipient) ? RESPONSES.blacklisted : null;
}

/** What the vendor answers to a file it cannot fetch is not known; a failed text is its way for everything else. */
async function fetchInto(send: V1Send, taker: MailTaker): Promise<HttpAnswer | null> {
  const fetched = await taker.fetch(send.attachments);
  if (fetched.problem !== null) return failed(`Failed to Download Attachment (${fetched.problem})`);
  send.files = fetched.files;
  return null;
}

function ownTrigger(trigger: string): SendPlan | null {
  return trigger === 'blacklisted' ? refuse(failed(RESPONSES.blacklisted)) : null;
}

function failed(response: string): HttpAnswer {
  return jsonAnswer({ status: 'failed', response });
}
