import type { DispatchQueue } from '../../preferences/email-type.entity.ts';
import type { EmailHeader, ErrorClass } from '../message.entity.ts';

/** One mail, rendered, as it goes to a provider. */
export interface OutgoingEmail {
  /** UUID of our message; stays the same over all attempts. */
  messageId: string;
  from: { name: string; address: string };
  to: string;
  subject: string;
  html: string | null;
  text: string | null;
  headers: EmailHeader[];
  queue: DispatchQueue;
}

/** What became of one attempt. `words` are the provider's own, without secrets. */
export type Outcome =
  | { kind: 'accepted'; providerMessageId: string | null; code: string; words: string }
  | {
      kind: 'rejected';
      errorClass: Exclude<ErrorClass, ErrorClass.UNKNOWN_OUTCOME>;
      code: string;
      words: string;
      retryAfterSeconds?: number;
    }
  | { kind: 'unknown'; code: string; words: string };

/** What a provider can carry and tell; the router skips one that cannot carry what a message needs. */
export interface Capabilities {
  headers: boolean;
  replyTo: boolean;
  cc: boolean;
  /** A repeated request with the same key is refused, so an unknown outcome may be tried again. */
  idempotency: boolean;
  /** It can be asked what became of a message. */
  lookUp: boolean;
  /** It reports delivery, not only acceptance. */
  deliveredEvent: boolean;
}

/** A way out. `send` never throws for what the provider does; every answer is an Outcome. */
export interface ProviderAdapter {
  readonly capabilities: Capabilities;
  /** How many mails of a queue it hands over at once; more would wait inside it. */
  widthOf(queue: DispatchQueue): number;
  send(email: OutgoingEmail): Promise<Outcome>;
  close(): Promise<void>;
}
