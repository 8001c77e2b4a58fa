import { defineEntity, p } from '@mikro-orm/core';

const CreditAccountSchema = defineEntity({
  name: 'CreditAccount',
  tableName: 'credit_account',
  properties: {
    accountId: p.uuid().primary(),
    /** Can be spent. Below zero only where `unmetered`. */
    available: p.bigint('number').default(0),
    /** Kept for what was accepted and is not decided. */
    reserved: p.bigint('number').default(0),
    /** Contra accounts of this tenant: what was issued to it (below zero), what it spent, what the platform lost for it. */
    issued: p.bigint('number').default(0),
    spent: p.bigint('number').default(0),
    loss: p.bigint('number').default(0),
    /** True for the platform: its own mail is counted and never refused. */
    unmetered: p.boolean().default(false),
    /** Below this many available credits its people are warned; null: never. */
    warnBelow: p.bigint('number').nullable(),
    /** When they were; null: there is enough. */
    warnedAt: p.datetime().length(3).nullable(),
    /** Set while a recount and the balance disagree: nothing is spent until a super admin has looked. */
    frozenAt: p.datetime().length(3).nullable(),
    frozenBecause: p.text().nullable(),
    /** Number of the latest change. */
    sequence: p.bigint('number').default(0),
    updatedAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** Where the credits of one tenant are. The five amounts always sum to zero. */
export class CreditAccount extends CreditAccountSchema.class {}
CreditAccountSchema.setClass(CreditAccount);

export enum CreditEntryKind {
  /** Credits issued by a super admin. */
  TOP_UP = 'TOP_UP',
  /** A correction by a super admin, up or down. */
  ADJUSTMENT = 'ADJUSTMENT',
  /** Set aside when a message was accepted. */
  RESERVE = 'RESERVE',
  /** Spent: a provider accepted the message. */
  CAPTURE = 'CAPTURE',
  /** Given back: the message was proven not to be sent. */
  RELEASE = 'RELEASE',
  /** Given back after 24 hours of uncertainty; the cost is a loss of the platform. */
  UNCONFIRMED = 'UNCONFIRMED',
}

const CreditEntrySchema = defineEntity({
  name: 'CreditEntry',
  tableName: 'credit_entry',
  properties: {
    /** Whose credits move. */
    accountId: p.uuid().primary(),
    /** Place in the account's ledger: 1, 2, 3 … */
    sequence: p.bigint('number').primary(),
    kind: p.enum(() => CreditEntryKind).$type<CreditEntryKind>(),
    /** The message behind it; null for what a person did. */
    messageId: p.uuid().nullable(),
    /** Which reservation of that message: 1, and more where it was sent again. */
    reservation: p.smallint().nullable(),
    /** What it adds to each amount of the account; the five sum to zero. */
    available: p.bigint('number').default(0),
    reserved: p.bigint('number').default(0),
    issued: p.bigint('number').default(0),
    spent: p.bigint('number').default(0),
    loss: p.bigint('number').default(0),
    /** Available and reserved credits after it. */
    availableAfter: p.bigint('number'),
    reservedAfter: p.bigint('number'),
    /** All that was spent by then: what a while cost is the difference of two. */
    spentAfter: p.bigint('number'),
    /** Why, in the words of the person; null where the program did it. */
    reason: p.text().nullable(),
    actorUserId: p.uuid().nullable(),
    at: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** One balanced line of the ledger; append-only. */
export class CreditEntry extends CreditEntrySchema.class {}
CreditEntrySchema.setClass(CreditEntry);

/** Where the reservation of a message stands. */
export enum CreditState {
  RESERVED = 'RESERVED',
  CAPTURED = 'CAPTURED',
  RELEASED = 'RELEASED',
  UNCONFIRMED = 'UNCONFIRMED',
}
