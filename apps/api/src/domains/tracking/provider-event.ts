import { createHash } from 'node:crypto';
import { type Provider, ProviderKind } from '../delivery/provider.entity.ts';
import { brevoIdentity, readBrevo } from './brevo-event.ts';
import type { ProviderEvent } from './mail-event.ts';
import { mailketingIdentity, readMailketing } from './mailketing-event.ts';

/** How a provider speaks of what became of a mail. */
export enum Dialect {
  BREVO = 'BREVO',
  MAILKETING = 'MAILKETING',
}

/** Null for a server that posts no events. */
export function dialectOf({ kind, settings }: Pick<Provider, 'kind' | 'settings'>): Dialect | null {
  if (kind === ProviderKind.BREVO) return Dialect.BREVO;
  if (kind !== ProviderKind.SMTP) return Dialect.MAILKETING;
  if (settings.preset === 'BREVO_RELAY') return Dialect.BREVO;
  return settings.preset === 'MAILKETING_RELAY' ? Dialect.MAILKETING : null;
}

/** Null when the body is no event that we know, or one that is not about a mail. */
export function readProviderEvent(dialect: Dialect, body: unknown): ProviderEvent | null {
  return dialect === Dialect.BREVO ? readBrevo(body) : readMailketing(body);
}

/** The same event has the same key however often it comes (contracts §12); what cannot be read is its own key. */
export function dedupeKeyOf(dialect: Dialect | null, body: unknown): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(identityOf(dialect, body)))
    .digest();
}

function identityOf(dialect: Dialect | null, body: unknown): unknown {
  if (dialect === null) return body;
  return (dialect === Dialect.BREVO ? brevoIdentity(body) : mailketingIdentity(body)) ?? body;
}
