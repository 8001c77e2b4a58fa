import { isUuid } from '../../kernel/ids.ts';
import { BounceClass } from './bounce-class.ts';
import { AddressNews } from './mail-event.ts';
import { TrackingKind } from './tracking.entity.ts';

/** Longest words that are kept, in characters. */
const MAX_WORDS = 500;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** The first UUID in a value of any shape; null when there is none. */
export function uuidIn(value: unknown): string | null {
  const found = UUID.exec(JSON.stringify(value) ?? '')?.[0].toLowerCase();
  return found && isUuid(found) ? found : null;
}

export function keptWords(text: string | null | undefined): string | null {
  return text?.trim().slice(0, MAX_WORDS) || null;
}

/** A Message-ID without its angle brackets; null for an empty one. */
export function bareId(id: string | null | undefined): string | null {
  return id?.trim().replace(/^<|>$/g, '') || null;
}

type Refusal = { kind: TrackingKind; address: AddressNews | null };

/** What a refusal for good comes to, by what its words say of the address. */
export const finalRefusals: Record<BounceClass, Refusal> = {
  [BounceClass.HARD]: { kind: TrackingKind.BOUNCED, address: AddressNews.DEAD },
  [BounceClass.SOFT]: { kind: TrackingKind.BOUNCED, address: AddressNews.SOFT },
  [BounceClass.POLICY]: { kind: TrackingKind.POLICY_BOUNCED, address: null },
};

/** What a refusal comes to of which nobody said whether it is for good. */
export const plainRefusals: Record<BounceClass, Refusal> = {
  ...finalRefusals,
  [BounceClass.SOFT]: { kind: TrackingKind.SOFT_BOUNCED, address: AddressNews.SOFT },
};
