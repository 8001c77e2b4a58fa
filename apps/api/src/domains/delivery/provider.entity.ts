import { defineEntity, p } from '@mikro-orm/core';

export enum ProviderKind {
  MAILKETING_V1 = 'MAILKETING_V1',
  MAILKETING_V2 = 'MAILKETING_V2',
  BREVO = 'BREVO',
  SMTP = 'SMTP',
}

const ProviderSchema = defineEntity({
  name: 'Provider',
  tableName: 'provider',
  properties: {
    id: p.uuid().primary(),
    name: p.text().unique(),
    kind: p.enum(() => ProviderKind).$type<ProviderKind>(),
    enabled: p.boolean().default(true),
    /** True for the stand-in: mail to it never leaves this machine. */
    sandbox: p.boolean().default(false),
    /** Lower goes first. */
    position: p.integer(),
    /** Settings without secrets; their shape depends on the kind. */
    settings: p.json<Record<string, unknown>>(),
    /** Encrypted JSON of the secrets. */
    secrets: p.blob().nullable(),
    /** Mails handed over a second by all workers together; null: no limit. */
    ratePerSecond: p.integer().nullable(),
    /** Mails it accepts from us in a WIB day; null: no limit. */
    dailyQuota: p.integer().nullable(),
    /** How long it knows a repeated request by its key, in seconds; 0: it knows no keys. Follows from kind and settings. */
    repeatWindowSeconds: p.integer().default(0),
    /** True when it can be asked what became of a mail. Follows from kind and settings. */
    looksUp: p.boolean().default(false),
    /** When settings or secrets last changed: it may not recognise the keys of attempts begun before. Null: never. */
    reconfiguredAt: p.datetime().length(3).nullable(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
    updatedAt: p.datetime().length(3).defaultRaw('now()'),
    /** The person who changed it last; null when a start did. */
    updatedByUserId: p.uuid().nullable(),
  },
});

/** A configured way out. */
export class Provider extends ProviderSchema.class {}
ProviderSchema.setClass(Provider);
