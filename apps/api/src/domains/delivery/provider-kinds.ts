import type { z } from 'zod';
import { ProviderKind } from './provider.entity.ts';
import type { ProviderAdapter } from './providers/adapter.ts';
import { BrevoAdapter, brevoSecrets, brevoSettings } from './providers/brevo.ts';
import { MailketingV1Adapter, mailketingV1Secrets, mailketingV1Settings } from './providers/mailketing-v1.ts';
import { MailketingV2Adapter, mailketingV2Secrets, mailketingV2Settings } from './providers/mailketing-v2.ts';
import { SmtpAdapter } from './providers/smtp.ts';
import { smtpSecrets, smtpSettings } from './providers/smtp-settings.ts';

/** What there is to know of a kind of provider. */
export interface KindOfProvider {
  /** Shape of what is kept in the open. */
  settings: z.ZodType<Record<string, unknown>>;
  /** Shape of what is kept encrypted. */
  secrets: z.ZodType<Record<string, unknown>>;
  /** Opens a way out; throws a ZodError when settings or secrets do not have their shape. */
  open(settings: unknown, secrets: unknown): ProviderAdapter;
}

/** Every kind with its settings, its secrets and its adapter. */
export const providerKinds: Record<ProviderKind, KindOfProvider> = {
  [ProviderKind.MAILKETING_V1]: {
    settings: mailketingV1Settings,
    secrets: mailketingV1Secrets,
    open: (settings, secrets) =>
      new MailketingV1Adapter(mailketingV1Settings.parse(settings), mailketingV1Secrets.parse(secrets)),
  },
  [ProviderKind.MAILKETING_V2]: {
    settings: mailketingV2Settings,
    secrets: mailketingV2Secrets,
    open: (settings, secrets) =>
      new MailketingV2Adapter(mailketingV2Settings.parse(settings), mailketingV2Secrets.parse(secrets)),
  },
  [ProviderKind.BREVO]: {
    settings: brevoSettings,
    secrets: brevoSecrets,
    open: (settings, secrets) => new BrevoAdapter(brevoSettings.parse(settings), brevoSecrets.parse(secrets)),
  },
  [ProviderKind.SMTP]: {
    settings: smtpSettings,
    secrets: smtpSecrets,
    open: (settings, secrets) => new SmtpAdapter(smtpSettings.parse(settings), smtpSecrets.parse(secrets)),
  },
};
