import { ProviderKind } from '../provider.entity.ts';
import { smtpPresets } from '../providers/smtp-presets.ts';
import { type ProviderPresetType, SmtpPresetName, SmtpSecurity } from './provider-settings.graphql.ts';

const http = { smtpPreset: null, host: null, port: null, security: null, dailyQuota: null, ratePerSecond: null };

const securities = { tls: SmtpSecurity.TLS, starttls: SmtpSecurity.STARTTLS, none: SmtpSecurity.NONE };

/** A personal Gmail account lets 500 recipients a day through (support.google.com/mail/answer/22839). */
const GMAIL_PER_DAY = 500;

/** Providers that people know by name; hosts and ports are those of the SMTP adapter. */
export const providerPresets: ProviderPresetType[] = [
  { key: 'mailketing', name: 'Mailketing', kind: ProviderKind.MAILKETING_V1, ...http },
  { key: 'mailketing-v2', name: 'Mailketing v2', kind: ProviderKind.MAILKETING_V2, ...http },
  { key: 'brevo', name: 'Brevo', kind: ProviderKind.BREVO, ...http },
  smtp(SmtpPresetName.MAILKETING_RELAY, 'Mailketing SMTP'),
  smtp(SmtpPresetName.BREVO_RELAY, 'Brevo SMTP'),
  { ...smtp(SmtpPresetName.GMAIL, 'Gmail'), dailyQuota: GMAIL_PER_DAY },
  smtp(SmtpPresetName.SES, 'Amazon SES'),
  smtp(SmtpPresetName.GENERIC, 'SMTP'),
];

function smtp(preset: SmtpPresetName, name: string): ProviderPresetType {
  const { host, port, security } = smtpPresets[preset];
  return {
    key: preset.toLowerCase().replace('_', '-'),
    name,
    kind: ProviderKind.SMTP,
    smtpPreset: preset,
    host: preset === SmtpPresetName.SES ? null : (host?.('') ?? null),
    port,
    security: securities[security],
    ratePerSecond: null,
    dailyQuota: null,
  };
}
