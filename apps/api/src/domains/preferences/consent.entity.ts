import { defineEntity, p } from '@mikro-orm/core';

/** Over what people are reached. */
export enum Channel {
  EMAIL = 'EMAIL',
  WHATSAPP = 'WHATSAPP',
}

export enum ConsentState {
  OPTED_IN = 'OPTED_IN',
  OPTED_OUT = 'OPTED_OUT',
}

/** How a recipient's choice reached us. */
export enum ConsentSource {
  /** The one-click button of the inbox (RFC 8058). */
  ONE_CLICK = 'ONE_CLICK',
  /** The page behind a signed link. */
  PREFERENCE_CENTRE = 'PREFERENCE_CENTRE',
  /** Reported by a provider. */
  PROVIDER = 'PROVIDER',
  /** Entered by a person of the account or an API key. */
  PERSON = 'PERSON',
  IMPORT = 'IMPORT',
}

/** The topic that stands for every mail which allows opting out. */
export const EVERY_TOPIC = '*';

const ConsentSchema = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  properties: {
    accountId: p.uuid().primary(),
    /** E-mail address in lower case, or phone number. */
    address: p.text().primary(),
    channel: p
      .enum(() => Channel)
      .$type<Channel>()
      .primary(),
    /** Key of an e-mail type that allows opting out, or `*`. */
    topic: p.text().primary(),
    state: p.enum(() => ConsentState).$type<ConsentState>(),
    updatedAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** What one recipient wants of one account; no row means nothing was said. */
export class Consent extends ConsentSchema.class {}
ConsentSchema.setClass(Consent);

const ConsentEventSchema = defineEntity({
  name: 'ConsentEvent',
  tableName: 'consent_event',
  indexes: [{ properties: ['accountId', 'address', 'id'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    address: p.text(),
    channel: p.enum(() => Channel).$type<Channel>(),
    topic: p.text(),
    state: p.enum(() => ConsentState).$type<ConsentState>(),
    source: p.enum(() => ConsentSource).$type<ConsentSource>(),
    /** The mail whose link was used. */
    messageId: p.uuid().nullable(),
    actorUserId: p.uuid().nullable(),
    /** Masked to /24 or /48. */
    ip: p.text().nullable(),
    userAgent: p.text().nullable(),
    at: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** Proof of a choice; append-only. */
export class ConsentEvent extends ConsentEventSchema.class {}
ConsentEventSchema.setClass(ConsentEvent);
