import type { DispatchQueue } from '../../preferences/email-type.entity.ts';
import type { EmailHeader, ErrorClass } from '../message.entity.ts';
import type { DkimKey } from '../sender-domains/dkim.service.ts';

/** A file that goes along; adapters that take bytes read `bytes`, those that take addresses read `url`. */
export interface OutgoingAttachment {
  name: string;
  /** `application/pdf`. */
  contentType: string;
  /** Set for an image inside the HTML, which says `cid:<contentId>`. */
  contentId: string | null;
  bytes: Buffer;
  /** Signed address of ours that serves these bytes for a while. */
  url: string;
}

/** One mail, rendered, as it goes to a provider. */
export interface OutgoingEmail {
  /** UUID of our message; stays the same over all attempts. It is the idempotency key where a provider has one. */
  messageId: string;
  from: { name: string; address: string };
  to: string;
  cc: string[];
  replyTo: string | null;
  subject: string;
  html: string | null;
  text: string | null;
  headers: EmailHeader[];
  attachments: OutgoingAttachment[];
  queue: DispatchQueue;
  /** Where servers send bounces, for adapters that write the envelope; null: to the sender. */
  returnPath: string | null;
  /** For adapters that write the mail: the key of the sender's domain; null: not signed here. */
  dkim: DkimKey | null;
}

/** Why nothing was accepted. */
export type Rejection = Exclude<ErrorClass, ErrorClass.UNKNOWN_OUTCOME>;

/** What became of one attempt. `words` are the provider's own, without secrets. */
export type Outcome =
  | { kind: 'accepted'; providerMessageId: string | null; code: string; words: string }
  | {
      kind: 'rejected';
      errorClass: Rejection;
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
  attachments: AttachmentCapability;
  /** A repeated request with the same key is refused, so an unknown outcome may be tried again. */
  idempotency: boolean;
  /** It can be asked what became of a message. */
  lookUp: boolean;
  /** It reports delivery, not only acceptance. */
  deliveredEvent: boolean;
}

export interface AttachmentCapability {
  /** How files travel; null when it takes none. */
  by: 'VALUE' | 'URL' | null;
  /** Images inside the HTML by content id. */
  inline: boolean;
  maxCount: number;
  /** All files of a mail together, in bytes before encoding. */
  maxBytes: number;
  /** Lower-case file name extensions it takes; null: any. */
  extensions: string[] | null;
}

/** What a probe found: whether the provider answers and takes our credentials, without sending a mail. */
export interface Probe {
  passed: boolean;
  /** Null when it passed. */
  errorClass: ErrorClass | null;
  code: string;
  /** The provider's own words, without secrets. */
  words: string;
  /** Mails that the balance pays for; null when the provider does not tell. */
  credits: number | null;
}

/** What a provider tells of a message that was handed to it. */
export type LookUp =
  | { kind: 'accepted'; providerMessageId: string | null; words: string }
  /** It does not know the message; soon after an attempt that proves nothing. */
  | { kind: 'absent'; words: string }
  /** It could not be asked. */
  | { kind: 'unclear'; words: string };

/** A way out. Nothing here throws for what the provider does; every answer is a value. */
export interface ProviderAdapter {
  readonly capabilities: Capabilities;
  /** How long a repeated request is recognised by its key, in seconds; 0 without idempotency. */
  readonly repeatWindowSeconds: number;
  /** How many mails of a queue it hands over at once; more would wait inside it. */
  widthOf(queue: DispatchQueue): number;
  send(email: OutgoingEmail): Promise<Outcome>;
  probe(): Promise<Probe>;
  /** Asks what became of a message; only where `capabilities.lookUp`. */
  lookUp(message: { messageId: string; recipient: string; since: Date }): Promise<LookUp>;
  close(): Promise<void>;
}
