import { defineEntity, p } from '@mikro-orm/core';

export enum ProviderKind {
  MAILKETING_V1 = 'MAILKETING_V1',
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
    createdAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** A configured way out. */
export class Provider extends ProviderSchema.class {}
ProviderSchema.setClass(Provider);
