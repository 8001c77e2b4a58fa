import { defineEntity, p } from '@mikro-orm/core';
import { DispatchState, ErrorClass, type Evidence } from './message.entity.ts';

export enum AttemptState {
  /** Committed before the first byte leaves. */
  IN_FLIGHT = 'IN_FLIGHT',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
  /** Handed over without a usable answer. */
  UNKNOWN = 'UNKNOWN',
}

/** Which rule chose the providers. */
export enum RouteRule {
  ACCOUNT_TYPE = 'ACCOUNT_TYPE',
  ACCOUNT_CATEGORY = 'ACCOUNT_CATEGORY',
  TYPE = 'TYPE',
  CATEGORY = 'CATEGORY',
  /** All enabled providers by position. */
  STANDARD = 'STANDARD',
  /** The message may go through one provider only. */
  ONLY = 'ONLY',
  /** An uncertain attempt is repeated where its key is known. */
  REPEAT = 'REPEAT',
}

/** Why a provider of the route was not taken. */
export enum SkipReason {
  DISABLED = 'DISABLED',
  NO_HEADERS = 'NO_HEADERS',
  NO_REPLY_TO = 'NO_REPLY_TO',
  NO_CC = 'NO_CC',
  ATTACHMENTS = 'ATTACHMENTS',
  RESTING = 'RESTING',
  QUOTA_USED = 'QUOTA_USED',
  /** Bulk mail only: what its balance still pays for is left to critical mail. */
  LOW_CREDIT = 'LOW_CREDIT',
  /** It refused this message before, and another one of the route has its turn. */
  TRIED = 'TRIED',
}

/** The route as one attempt found it. */
export interface RouteTaken {
  rule: RouteRule;
  /** Providers before the taken one, best first. */
  skipped: { providerId: string; reason: SkipReason }[];
}

const AttemptSchema = defineEntity({
  name: 'Attempt',
  tableName: 'attempt',
  properties: {
    messageId: p.uuid().primary(),
    number: p.integer().primary(),
    accountId: p.uuid(),
    providerId: p.uuid(),
    workerId: p.uuid(),
    state: p.enum(() => AttemptState).$type<AttemptState>(),
    startedAt: p.datetime().length(3),
    finishedAt: p.datetime().length(3).nullable(),
    errorClass: p
      .enum(() => ErrorClass)
      .$type<ErrorClass>()
      .nullable(),
    responseCode: p.text().nullable(),
    /** The provider's own words, secrets removed. */
    responseText: p.text().nullable(),
    providerMessageId: p.text().nullable(),
    /** Why this provider. */
    route: p.json<RouteTaken>().nullable(),
  },
});

/** One try to hand a message to one provider. Lies in the partition of its message. */
export class Attempt extends AttemptSchema.class {}
AttemptSchema.setClass(Attempt);

export enum EventKind {
  QUEUED = 'QUEUED',
  SENDING = 'SENDING',
  SENT = 'SENT',
  RETRY_SCHEDULED = 'RETRY_SCHEDULED',
  FAILED = 'FAILED',
  UNKNOWN = 'UNKNOWN',
  SUPPRESSED = 'SUPPRESSED',
  CANCELLED = 'CANCELLED',
  RETRIED_BY_PERSON = 'RETRIED_BY_PERSON',
  /** A person corrected its address after it had failed. */
  CORRECTED = 'CORRECTED',
  /** The worker died before it handed the message over; nothing was sent, so it waits again. */
  RECOVERED = 'RECOVERED',
  /** It waits longer than its turn; the note says why. */
  DELAYED = 'DELAYED',
  /** Evidence of the provider ended the uncertainty. */
  RESOLVED = 'RESOLVED',
  RESOLVED_BY_PERSON = 'RESOLVED_BY_PERSON',
  /** Of unknown outcome, and sent once more because its e-mail type says so. */
  RESENT = 'RESENT',
  /** Of unknown outcome for so long that its credits were given back; it is not charged any more, whatever comes. */
  UNCONFIRMED = 'UNCONFIRMED',
  /** From here on: the first time that something came back from outside. */
  DELIVERED = 'DELIVERED',
  OPENED = 'OPENED',
  CLICKED = 'CLICKED',
  BOUNCED = 'BOUNCED',
  COMPLAINED = 'COMPLAINED',
  UNSUBSCRIBED = 'UNSUBSCRIBED',
}

const MessageEventSchema = defineEntity({
  name: 'MessageEvent',
  tableName: 'message_event',
  properties: {
    messageId: p.uuid().primary(),
    sequence: p.integer().primary(),
    accountId: p.uuid(),
    kind: p.enum(() => EventKind).$type<EventKind>(),
    dispatch: p.enum(() => DispatchState).$type<DispatchState>(),
    /** The strongest thing that had come back by then. */
    evidence: p.text().$type<Evidence>().nullable(),
    at: p.datetime().length(3),
    attemptNumber: p.integer().nullable(),
    /** The person or API key behind it; null when Merpati did it. */
    actorUserId: p.uuid().nullable(),
    actorKeyId: p.uuid().nullable(),
    note: p.text().nullable(),
    /** Transaction that wrote the row; roll-ups read by it. */
    transaction: p.bigint('string').defaultRaw('pg_current_xact_id()::text::bigint'),
  },
});

/** A status change of a message; append-only. Lies in the partition of its message. */
export class MessageEvent extends MessageEventSchema.class {}
MessageEventSchema.setClass(MessageEvent);
