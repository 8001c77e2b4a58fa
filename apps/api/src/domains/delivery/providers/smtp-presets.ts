/** What is known of a vendor's SMTP server; whatever a provider's settings name themselves goes before it. */
interface SmtpPreset {
  /** Null where the person must tell. */
  host: ((region: string) => string) | null;
  port: number;
  security: 'tls' | 'starttls' | 'none';
  /** Largest message with everything encoded, in bytes. */
  maxMessageBytes: number;
}

/** Told by nobody for the servers below that say so; small enough for any that is well run. */
const USUAL_MESSAGE_BYTES = 10_000_000;

export const smtpPresets = {
  /** Third-party code only (contracts §1.3): host, port and STARTTLS; the size is told nowhere. */
  MAILKETING_RELAY: {
    host: () => 'smtp.mailketing.co.id',
    port: 587,
    security: 'starttls',
    maxMessageBytes: USUAL_MESSAGE_BYTES,
  },
  /** Brevo's own answer to GET /account (contracts §2.3); size as of its API (contracts §2). */
  BREVO_RELAY: { host: () => 'smtp-relay.brevo.com', port: 587, security: 'starttls', maxMessageBytes: 20_000_000 },
  /** support.google.com/a/answer/176600: port 465 with SSL, 25 MB with attachments; the password is an app password. */
  GMAIL: { host: () => 'smtp.gmail.com', port: 465, security: 'tls', maxMessageBytes: 25_000_000 },
  /** docs.aws.amazon.com/ses/latest/dg/smtp-connect.html and quotas.html: 40 MB after encoding; above 10 MB it is slowed. */
  SES: {
    host: (region: string) => `email-smtp.${region}.amazonaws.com`,
    port: 587,
    security: 'starttls',
    maxMessageBytes: 40_000_000,
  },
  /** Any other server. 25 MB is what Gmail, Postfix builds of the large hosters and most receivers take. */
  GENERIC: { host: null, port: 587, security: 'starttls', maxMessageBytes: 25_000_000 },
} satisfies Record<string, SmtpPreset>;

export type SmtpPresetName = keyof typeof smtpPresets;
