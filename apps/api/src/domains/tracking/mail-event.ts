import type { OpenKind, TrackingKind } from './tracking.entity.ts';

/** What an event says about the address it went to. */
export enum AddressNews {
  /** It does not exist or refuses for good. */
  DEAD = 'DEAD',
  /** It refused for now. */
  SOFT = 'SOFT',
  /** It took a mail. */
  FINE = 'FINE',
  COMPLAINED = 'COMPLAINED',
  UNSUBSCRIBED = 'UNSUBSCRIBED',
}

/** An event from outside, in our words. */
export interface ProviderEvent {
  /** UUID of our message where the event tells; null: only the address or the provider's id is known. */
  messageId: string | null;
  /** The provider's id of the mail, without angle brackets. */
  providerMessageId: string | null;
  /** Lower case. */
  recipient: string;
  kind: TrackingKind;
  address: AddressNews | null;
  openKind: OpenKind | null;
  /** When it happened; null when the event does not say. */
  at: Date | null;
  /** Where the link led that was followed. */
  url: string | null;
  /** Why, in the words of the provider or the recipient's server. */
  words: string | null;
  /** True when the provider must have taken the mail for this event to happen. */
  provesAcceptance: boolean;
  /** The event in the provider's words, such as `delivered`. */
  name: string;
}
