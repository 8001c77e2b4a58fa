import { defineEntity, p } from '@mikro-orm/core';

export enum TrackingKind {
  /** The provider says that it took the mail. */
  ACCEPTED = 'ACCEPTED',
  DELIVERED = 'DELIVERED',
  /** The recipient's server asks the provider to wait. */
  DEFERRED = 'DEFERRED',
  OPENED = 'OPENED',
  CLICKED = 'CLICKED',
  /** Refused for now. */
  SOFT_BOUNCED = 'SOFT_BOUNCED',
  /** Refused for good by the recipient's server. */
  BOUNCED = 'BOUNCED',
  /** Refused for the sender's reputation or the content; says nothing about the address. */
  POLICY_BOUNCED = 'POLICY_BOUNCED',
  COMPLAINED = 'COMPLAINED',
  UNSUBSCRIBED = 'UNSUBSCRIBED',
  /** The provider says that it did not send the mail. */
  REFUSED = 'REFUSED',
}

/** Who opened, as far as can be told. */
export enum OpenKind {
  LIKELY_HUMAN = 'LIKELY_HUMAN',
  /** Apple Mail Privacy Protection loads every image. */
  APPLE_MPP = 'APPLE_MPP',
  /** Gmail fetched it before the recipient looked. */
  GMAIL_PREFETCH = 'GMAIL_PREFETCH',
  /** An image proxy asked for a person. */
  PROXY = 'PROXY',
  /** A security scanner. */
  SCANNER = 'SCANNER',
}

export enum TrackingSource {
  PIXEL = 'PIXEL',
  LINK = 'LINK',
  /** Webhook of the provider. */
  PROVIDER = 'PROVIDER',
  /** Bounce mail (RFC 3464). */
  DSN = 'DSN',
  /** Complaint mail (RFC 5965). */
  ARF = 'ARF',
  /** The recipient, by one click or in the preference centre. */
  RECIPIENT = 'RECIPIENT',
}

const TrackingEventSchema = defineEntity({
  name: 'TrackingEvent',
  tableName: 'tracking_event',
  properties: {
    /** Lies in the partition of its message. */
    messageId: p.uuid().primary(),
    id: p.uuid().primary(),
    accountId: p.uuid(),
    kind: p.enum(() => TrackingKind).$type<TrackingKind>(),
    source: p.enum(() => TrackingSource).$type<TrackingSource>(),
    /** When it happened; the provider's word where it gives one. */
    at: p.datetime().length(3),
    /** True for the first of its kind of this message; opens of people and of machines count apart. */
    first: p.boolean(),
    openKind: p
      .enum(() => OpenKind)
      .$type<OpenKind>()
      .nullable(),
    /** Place of the link among the links of the rendered HTML, from 0. */
    linkNumber: p.integer().nullable(),
    /** Where the link led. */
    url: p.text().nullable(),
    /** True for a click of a scanner. */
    machine: p.boolean().default(false),
    /** Masked to /24 or /48. */
    ip: p.text().nullable(),
    userAgent: p.text().nullable(),
    /** The provider's own words. */
    words: p.text().nullable(),
    /** Transaction that wrote the row; roll-ups read by it. */
    transaction: p.bigint('string').defaultRaw('pg_current_xact_id()::text::bigint'),
  },
});

/** Something that came back about a mail; append-only. */
export class TrackingEvent extends TrackingEventSchema.class {}
TrackingEventSchema.setClass(TrackingEvent);

const TrackingHitSchema = defineEntity({
  name: 'TrackingHit',
  tableName: 'tracking_hit',
  properties: {
    id: p.uuid().primary(),
    messageId: p.uuid(),
    /** Null: the pixel. */
    linkNumber: p.integer().nullable(),
    /** Where the link led. */
    url: p.text().nullable(),
    /** True for a request that wanted the headers only. */
    headOnly: p.boolean().default(false),
    ip: p.text().nullable(),
    userAgent: p.text().nullable(),
    /** What the address tells that is lost by masking it: true for networks of Apple's relays. */
    fromApple: p.boolean().default(false),
    at: p.datetime().length(3),
    /** Tries to work on it that failed. */
    attempts: p.integer().default(0),
    /** Not before this moment; set by a failed try. */
    retryAt: p.datetime().length(3).nullable(),
  },
});

/** A request for a pixel or link that is kept and not yet worked on. */
export class TrackingHit extends TrackingHitSchema.class {}
TrackingHitSchema.setClass(TrackingHit);
