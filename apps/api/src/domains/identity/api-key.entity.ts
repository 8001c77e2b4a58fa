import { defineEntity, p } from '@mikro-orm/core';
import { Account } from './account.entity.ts';
import { User } from './user.entity.ts';

const ApiKeySchema = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    id: p.uuid().primary(),
    account: () => p.manyToOne(Account).ref().index(),
    createdBy: () => p.manyToOne(User).ref().nullable().deleteRule('restrict'),
    name: p.text(),
    /** First characters of the key, so that a person recognises it. */
    prefix: p.text(),
    keyHash: p.blob().unique(),
    scopes: p.array().$type<string[]>(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
    lastUsedAt: p.datetime().length(3).nullable(),
    expiresAt: p.datetime().length(3).nullable(),
    revokedAt: p.datetime().length(3).nullable(),
  },
});

/** A program's key to one account; only its hash is kept. */
export class ApiKey extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKey);
