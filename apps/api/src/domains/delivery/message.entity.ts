import { defineEntity, p } from '@mikro-orm/core';
import type { CreditState } from '../credits/credits.entity.ts';
import { DispatchQueue } from '../preferences/email-type.entity.ts';
import type { MessageAttachment } from './attachment.entity.ts';

/** Where a message stands with us. What came back from outside (evidence) is kept apart. */
export enum DispatchState {
  QUEUED = 'QUEUED',
  SENDING = 'SENDING',
  SENT = 'SENT',
  FAILED = 'FAILED',
  UNKNOWN = 'UNKNOWN',
  SUPPRESSED = 'SUPPRESSED',
  CANCELLED = 'CANCELLED',
}

/** The taxonomy of contracts: what a failure means for what comes next. */
export enum ErrorClass {
  RETRYABLE = 'RETRYABLE',
  RATE_LIMITED = 'RATE_LIMITED',
  AUTH = 'AUTH',
  INSUFFICIENT_CREDIT = 'INSUFFICIENT_CREDIT',
  CONFIG = 'CONFIG',
  PERMANENT = 'PERMANENT',
  RECIPIENT = 'RECIPIENT',
  UNKNOWN_OUTCOME = 'UNKNOWN_OUTCOME',
}

/** What holds a message up beyond its turn. */
export enum WaitReason {
  /** Every provider of its route rests after failures. */
  PROVIDERS_RESTING = 'PROVIDERS_RESTING',
  /** The rate or daily quota of the providers of its route. */
  PROVIDER_LIMIT = 'PROVIDER_LIMIT',
  /** Bulk mail: the balance of the providers of its route is nearly used up. */
  PROVIDER_CREDIT = 'PROVIDER_CREDIT',
  /** The rate or daily quota of its account. */
  ACCOUNT_LIMIT = 'ACCOUNT_LIMIT',
  /** The rate or daily quota of the whole installation. */
  INSTALLATION_LIMIT = 'INSTALLATION_LIMIT',
  /** The recipient got as many mails of its type as that type allows in a while. */
  RECIPIENT_LIMIT = 'RECIPIENT_LIMIT',
}

export interface EmailHeader {
  name: string;
  value: string;
}

/** Names of links whose secret part is derived while the mail is rendered: variable → link of identity. */
export type SecretLinks = Record<string, { purpose: string; linkId: string }>;

const MessageContentSchema = defineEntity({
  name: 'MessageContent',
  tableName: 'message_content',
  uniques: [{ properties: ['accountId', 'hash'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    /** SHA-256 of subject, html and text: equal content is kept once. */
    hash: p.blob(),
    subject: p.text(),
    html: p.text().nullable(),
    text: p.text().nullable(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** Subject and body as templates, shared by the messages that were sent with them. */
export class MessageContent extends MessageContentSchema.class {}
MessageContentSchema.setClass(MessageContent);

/** What came back from outside; only grows, in this order. */
export enum Evidence {
  DELIVERED = 'DELIVERED',
  OPENED = 'OPENED',
  CLICKED = 'CLICKED',
  BOUNCED = 'BOUNCED',
  COMPLAINED = 'COMPLAINED',
}

const MessageSchema = defineEntity({
  name: 'Message',
  tableName: 'message',
  properties: {
    /** UUIDv7; the table is partitioned by its month. */
    id: p.uuid().primary(),
    accountId: p.uuid(),
    typeKey: p.text(),
    queue: p.enum(() => DispatchQueue).$type<DispatchQueue>(),
    dispatch: p.enum(() => DispatchState).$type<DispatchState>(),
    /** Number of the latest status change. */
    sequence: p.integer(),
    recipient: p.text(),
    sender: p.text(),
    /** Rendered. */
    subject: p.text(),
    contentId: p.uuid(),
    /** Set when it was sent by a template: the version, and what of it the recipient gets. */
    templateVersionId: p.uuid().nullable(),
    variant: p.text().nullable(),
    language: p.text().nullable(),
    variables: p.json<Record<string, unknown>>().nullable(),
    headers: p.json<EmailHeader[]>().nullable(),
    metadata: p.json<Record<string, unknown>>().nullable(),
    secretLinks: p.json<SecretLinks>().nullable(),
    /** Addresses of copies, lower case. */
    cc: p.json<string[]>().nullable(),
    replyTo: p.text().nullable(),
    attachments: p.json<MessageAttachment[]>().nullable(),
    /** Set when the sender asked for a later moment. */
    scheduledAt: p.datetime().length(3).nullable(),
    /** Set when it may go through one provider only, as a test of it does. */
    onlyProviderId: p.uuid().nullable(),
    attemptCount: p.integer().default(0),
    maxAttempts: p.integer(),
    /** Not before this moment, by the database's clock. */
    dueAt: p.datetime().length(3),
    /** Why it waits longer than its turn; null when nothing holds it up. */
    waitReason: p.text().$type<WaitReason>().nullable(),
    /** The worker that has it while SENDING. */
    workerId: p.uuid().nullable(),
    providerId: p.uuid().nullable(),
    providerMessageId: p.text().nullable(),
    errorClass: p
      .enum(() => ErrorClass)
      .$type<ErrorClass>()
      .nullable(),
    errorCode: p.text().nullable(),
    errorText: p.text().nullable(),
    possibleDuplicate: p.boolean().default(false),
    /** Until then an uncertain attempt may be repeated at `providerId`, which knows its key; null: not uncertain. */
    repeatUntil: p.datetime().length(3).nullable(),
    /** While UNKNOWN: when Merpati looks at it again by itself; null: a person or evidence must resolve it. */
    resolveAt: p.datetime().length(3).nullable(),
    /** Look-ups made so far. */
    lookUps: p.integer().default(0),
    /** The strongest thing that came back from outside; null: nothing yet. */
    evidence: p.text().$type<Evidence>().nullable(),
    deliveredAt: p.datetime().length(3).nullable(),
    /** First opening by a person, as far as can be told. */
    openedAt: p.datetime().length(3).nullable(),
    machineOpenedAt: p.datetime().length(3).nullable(),
    /** First click by a person, as far as can be told. */
    clickedAt: p.datetime().length(3).nullable(),
    bouncedAt: p.datetime().length(3).nullable(),
    complainedAt: p.datetime().length(3).nullable(),
    unsubscribedAt: p.datetime().length(3).nullable(),
    /** Whose credits pay for it; null: it costs nothing. */
    payerId: p.uuid().nullable(),
    /** Credits that it costs. */
    credits: p.integer().default(0),
    creditState: p.text().$type<CreditState>().nullable(),
    /** Number of its latest reservation; 0: none. */
    reservation: p.smallint().default(0),
    queuedAt: p.datetime().length(3),
    sentAt: p.datetime().length(3).nullable(),
  },
});

/** One e-mail to one recipient. The row is the truth; whatever wakes a worker is only a hint. */
export class Message extends MessageSchema.class {}
MessageSchema.setClass(Message);
