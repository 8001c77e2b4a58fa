import { z } from 'zod';
import { ANSWER_TIMEOUT_MS } from '../delivery.limits.ts';
import { wholeNumber } from './http-settings.ts';
import { type SmtpPresetName, smtpPresets } from './smtp-presets.ts';

const DOMAIN = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;
const presetNames: SmtpPresetName[] = ['MAILKETING_RELAY', 'BREVO_RELAY', 'GMAIL', 'SES', 'GENERIC'];

export const smtpSettings = z
  .object({
    /** Fills host, port, security and size with what the vendor says. */
    preset: z.enum(presetNames, `Choose one of ${presetNames.join(', ')}.`).default('GENERIC'),
    /** Region of Amazon SES, `ap-southeast-3`. */
    region: z
      .string()
      .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'A region looks like ap-southeast-3.')
      .optional(),
    host: z
      .string()
      .regex(/^[\w.:-]+$/, 'The host is a name such as smtp.example.com, without a path.')
      .optional(),
    port: wholeNumber('The port', 1, 65_535).optional(),
    /** TLS from the start, required by STARTTLS, or none (loopback and tests). */
    security: z.enum(['tls', 'starttls', 'none'], 'Choose tls, starttls or none.').optional(),
    user: z.string().min(1, 'The user must not be empty.').optional(),
    /** Domain of Message-IDs. */
    messageIdDomain: z.string().regex(DOMAIN, 'The domain of Message-IDs must be a domain.'),
    /** Connections of the BULK queue; the others have three each. */
    bulkConnections: wholeNumber('The number of bulk connections', 1, 50).default(10),
    answerTimeoutMs: wholeNumber('The answer time-out (ms)', 100, 300_000).default(ANSWER_TIMEOUT_MS),
    /** Largest message with everything encoded, in bytes. */
    maxMessageBytes: wholeNumber('The largest message (bytes)', 100_000, 100_000_000).optional(),
    tls: z
      .object({
        /** Certificates to trust instead of the public ones; there is no way to trust without looking. */
        caPem: z
          .string()
          .regex(/-----BEGIN CERTIFICATE-----/, 'The certificate must be in PEM form.')
          .optional(),
      })
      .optional(),
  })
  .refine(({ preset, host }) => preset !== 'GENERIC' || host, { path: ['host'], error: 'The host is missing.' })
  .refine(({ preset, host, region }) => preset !== 'SES' || host || region, {
    path: ['region'],
    error: 'Amazon SES needs its region, such as ap-southeast-3.',
  });

export const smtpSecrets = z.object({ password: z.string('The password must be a text.').optional() });

export type SmtpSecrets = z.infer<typeof smtpSecrets>;

/** Settings with nothing left open. */
export interface SmtpServer {
  host: string;
  port: number;
  security: 'tls' | 'starttls' | 'none';
  maxMessageBytes: number;
}

/** What the settings say, and where they do not, what their preset says. */
export function serverOf(settings: z.infer<typeof smtpSettings>): SmtpServer {
  const preset = smtpPresets[settings.preset];
  return {
    host: settings.host ?? preset.host?.(settings.region ?? '') ?? '',
    port: settings.port ?? preset.port,
    security: settings.security ?? preset.security,
    maxMessageBytes: settings.maxMessageBytes ?? preset.maxMessageBytes,
  };
}
