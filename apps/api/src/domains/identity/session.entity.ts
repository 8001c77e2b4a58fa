import { defineEntity, p } from '@mikro-orm/core';
import { User } from './user.entity.ts';

const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: p.uuid().primary(),
    user: () => p.manyToOne(User).ref().index(),
    tokenHash: p.blob().unique(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
    lastSeenAt: p.datetime().length(3).defaultRaw('now()'),
    expiresAt: p.datetime().length(3),
    revokedAt: p.datetime().length(3).nullable(),
  },
});

/** A signed-in browser or program; only the hash of its token is kept. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

export enum LinkPurpose {
  SIGN_IN = 'SIGN_IN',
  INVITATION = 'INVITATION',
  PASSWORD_RESET = 'PASSWORD_RESET',
}

const OneTimeLinkSchema = defineEntity({
  name: 'OneTimeLink',
  tableName: 'one_time_link',
  properties: {
    id: p.uuid().primary(),
    purpose: p.enum(() => LinkPurpose).$type<LinkPurpose>(),
    user: () => p.manyToOne(User).ref().index(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
    expiresAt: p.datetime().length(3),
    usedAt: p.datetime().length(3).nullable(),
  },
});

/** A link that works once. Its token is derived from the id by HMAC when needed, so none is stored. */
export class OneTimeLink extends OneTimeLinkSchema.class {}
OneTimeLinkSchema.setClass(OneTimeLink);
