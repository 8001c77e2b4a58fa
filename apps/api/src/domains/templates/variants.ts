import { createHash } from 'node:crypto';
import type { TemplateVariant } from './template.entity.ts';
import { ALL_SHARES } from './templates.limits.ts';

/** Fine enough that no share is off by more than chance. */
const BUCKETS = 2 ** 32;

/** The alternative that a recipient gets of a version: always the same one, and of all recipients each gets its share. */
export function variantFor(versionId: string, recipient: string, variants: readonly TemplateVariant[]): string {
  const digest = createHash('sha256').update(`${versionId}\n${recipient.toLowerCase()}`).digest();
  const place = (digest.readUInt32BE(0) / BUCKETS) * ALL_SHARES;
  let upTo = 0;
  for (const { name, share } of variants) {
    upTo += share;
    if (place < upTo) return name;
  }
  throw new Error(`The shares of ${versionId} do not sum to ${ALL_SHARES}.`);
}
