import { randomInt, randomUUID } from 'node:crypto';
import type { Downloader } from '../download.ts';
import { includesAddress, isListedSender } from '../field-readers.ts';
import { type HttpAnswer, jsonAnswer } from '../http-answer.ts';
import type { Mailbox, MailFile } from '../mailbox.store.ts';
import type { SendDialect } from '../send-desk.ts';
import { firstLink } from '../webhook-post.ts';
import type { BrevoAccount } from './account.ts';
import { BrevoProblem, invalid, NO_CREDITS, NO_KEY, TOO_MANY, WORDS, WRONG_KEY } from './answers.ts';
import { fetchAttachments, includedFiles } from './attachments.ts';
import { fateOf } from './events.ts';
import type { IdempotencyKeys } from './idempotency.ts';
import type { BrevoLog } from './log.store.ts';
import { contentOf, mailbox as mailboxText, recipientsOf } from './mail.ts';
import { headerNamed } from './message-headers.ts';
import type { BrevoMessage, BrevoRequest } from './request.ts';
import type { BrevoWebhooks, Happening } from './webhooks.ts';

export interface BrevoSend {
  /** Null where the header `api-key` is missing. */
  apiKey: string | null;
  /** False when this second's requests are used up. */
  withinRate: boolean;
  rateHeaders: Record<string, string>;
  request: BrevoRequest | BrevoProblem;
  files: MailFile[];
}

export interface BrevoParts {
  account: BrevoAccount;
  mailbox: Mailbox;
  downloader: Downloader;
  keys: IdempotencyKeys;
  log: BrevoLog;
  webhooks: BrevoWebhooks;
}

/** POST /smtp/email over the one account. */
export function brevoDialect(parts: BrevoParts): SendDialect<BrevoSend> {
  return {
    provider: 'brevo',
    words: WORDS,
    settings: parts.account,
    objection: (send) => {
      const problem = objectionTo(send, parts);
      return problem === null ? null : withRate(problem.answer, send);
    },
    fetchFiles: (send) => {
      const { request } = send;
      if (request instanceof BrevoProblem) return null;
      if (request.attachments.some((file) => 'url' in file)) return fetchInto(send, request, parts.downloader);
      send.files = includedFiles(request.attachments);
      return null;
    },
    take: (send, messageId) => take(send, messageId, parts),
    ownTrigger: () => null,
  };
}

/** Null: the key is the account's. */
export function keyProblem(apiKey: string | null, account: BrevoAccount): BrevoProblem | null {
  if (apiKey === null || apiKey === '') return NO_KEY;
  return apiKey === account.apiKey ? null : WRONG_KEY;
}

function objectionTo(send: BrevoSend, { account, keys }: BrevoParts): BrevoProblem | null {
  if (!send.withinRate) return TOO_MANY;
  const refused = keyProblem(send.apiKey, account);
  if (refused) return refused;
  const { request } = send;
  if (request instanceof BrevoProblem) return request;
  const key = idempotencyKeyOf(request, account);
  if (key !== null && keys.isKnown(key)) {
    return new BrevoProblem('duplicate_parameter', 'Idempotency key has already been used');
  }
  if (!isListedSender(account.senders, request.sender.email)) {
    return invalid(
      `Sending has been rejected because the sender you used ${request.sender.email} is not valid. Validate your sender or authenticate your domain`,
    );
  }
  return account.credits < countRecipients(request) ? NO_CREDITS : null;
}

async function fetchInto(send: BrevoSend, request: BrevoRequest, downloader: Downloader): Promise<HttpAnswer | null> {
  try {
    send.files = await fetchAttachments(request.attachments, downloader);
    return null;
  } catch (error) {
    if (error instanceof BrevoProblem) return withRate(error.answer, send);
    throw error;
  }
}

function take(send: BrevoSend, clientId: string | null, parts: BrevoParts): { answer: HttpAnswer; counts: boolean } {
  const { request } = send;
  if (request instanceof BrevoProblem) throw request;
  const ids = request.messages.map(() => newMessageId());
  const counts = headerNamed(request.headers, 'X-Sib-Sandbox') !== 'drop';
  if (counts) {
    const key = idempotencyKeyOf(request, parts.account);
    if (key !== null) parts.keys.remember(key, parts.account.idempotencyTtlMs);
    parts.account.credits -= countRecipients(request);
    const happenings = request.messages.flatMap((message, index) =>
      deliverMessage({ request, message, messageId: ids[index] ?? '', clientId, files: send.files }, parts),
    );
    parts.webhooks.afterAcceptance(happenings);
  }
  return { answer: withRate(jsonAnswer(receipt(ids, request), 201), send), counts };
}

function receipt(ids: string[], request: BrevoRequest): object {
  const messages = request.messages.length === 1 ? { messageId: ids[0] } : { messageIds: ids };
  return request.scheduledAt === null ? messages : { ...messages, batchId: request.batchId ?? randomUUID() };
}

/** Into the mailbox and, for each recipient, into the log with what becomes of it. */
function deliverMessage(
  one: {
    request: BrevoRequest;
    message: BrevoMessage;
    messageId: string;
    clientId: string | null;
    files: MailFile[];
  },
  { account, mailbox, log }: BrevoParts,
): Happening[] {
  const { request, message, messageId, clientId, files } = one;
  const recipients = recipientsOf(message);
  mailbox.add({
    provider: 'brevo',
    from: mailboxText(request.sender),
    to: recipients,
    subject: message.subject,
    messageId: clientId ?? messageId,
    providerId: messageId,
    content: contentOf(request, message, { files, messageId, idempotencyKey: account.idempotencyKey }),
  });
  const custom = headerNamed(request.headers, 'X-Mailin-custom');
  return recipients.flatMap((email) => {
    const { events, reason } = fateOf(email, includesAddress(account.blocked, email));
    const at = Date.now();
    const mail = log.add({
      messageId,
      email,
      from: request.sender.email,
      subject: message.subject,
      tags: request.tags,
      custom,
      at,
      events: events.map((event, index) => ({
        event,
        // One millisecond apart, so that their order survives sorting by time.
        at: at + index,
        reason: index === events.length - 1 ? reason : null,
        link: event === 'click' ? firstLink(message.html ?? message.text ?? '') : null,
      })),
    });
    return mail.events.map((event) => ({ mail, event }));
  });
}

/** The value of the key that the account goes by; null where the request carries none. */
export function idempotencyKeyOf(request: BrevoRequest, account: BrevoAccount): string | null {
  return account.idempotencyKey === null ? null : headerNamed(request.headers, account.idempotencyKey);
}

function countRecipients(request: BrevoRequest): number {
  return request.messages.reduce((sum, message) => sum + recipientsOf(message).length, 0);
}

/** `<202611201005.12345678901@smtp-relay.mailin.fr>`, as the vendor's look. */
function newMessageId(): string {
  const minute = new Date().toISOString().slice(0, 16).replace(/\D/g, '');
  return `<${minute}.${randomInt(10_000_000_000, 99_999_999_999)}@smtp-relay.mailin.fr>`;
}

function withRate(answer: HttpAnswer, send: BrevoSend): HttpAnswer {
  return { ...answer, headers: { ...answer.headers, ...send.rateHeaders } };
}
