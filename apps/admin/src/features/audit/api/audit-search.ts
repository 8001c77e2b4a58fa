import * as z from 'zod/mini';
import { wibSpan } from '../../../lib/format/date-time.ts';
import { day, text } from '../../../lib/search-values.ts';

/** Things that the log tells of, as the beginnings of its actions; in the order in which they are offered. */
export const THINGS = [
  'account',
  'app_user',
  'api_key',
  'message',
  'credit',
  'failed_operation',
  'bulk',
  'alert',
  'health',
  'sending',
  'provider',
  'route',
  'sending_limit',
  'email_type',
  'sender',
  'template',
  'image',
  'suppression',
  'recipient',
  'lead',
] as const;

/** What the address of the audit log may hold. */
export const auditSearchSchema = z.object({
  q: text,
  thing: z.catch(z.optional(z.enum(THINGS)), undefined),
  /** Exactly what it was done to, such as `prv_…`. */
  subject: text,
  actor: text,
  account: text,
  /** WIB days, both included. */
  from: day,
  until: day,
});

export type AuditSearch = z.infer<typeof auditSearchSchema>;

const MIN_TEXT_LENGTH = 2;

/** The filter of the API; only what is set, so that equal lists share a cache entry. */
export function toAuditFilter({ q, thing, subject, actor, account, from, until }: AuditSearch) {
  const words = q?.trim() ?? '';
  return {
    ...(words.length >= MIN_TEXT_LENGTH ? { text: words } : {}),
    ...(thing ? { action: thing } : {}),
    ...(subject ? { subject } : {}),
    ...(actor ? { actorId: actor } : {}),
    ...(account ? { accountId: account } : {}),
    ...wibSpan(from, until),
  };
}
