import { describe, expect, it } from 'vitest';
import { ProviderKind } from './provider.entity.ts';
import { providerKinds } from './provider-kinds.ts';
import { serverOf, smtpSettings } from './providers/smtp-settings.ts';

/** What a person reads when settings or secrets are wrong. */
function problems(kind: ProviderKind, part: 'settings' | 'secrets', given: Record<string, unknown>): string[] {
  const { error } = providerKinds[kind][part].safeParse(given);
  return error?.issues.map(({ message, path }) => `${path.join('.')}: ${message}`) ?? [];
}

describe('settings of providers', () => {
  it.each([
    [ProviderKind.MAILKETING_V1, {}],
    [ProviderKind.MAILKETING_V2, {}],
    [ProviderKind.BREVO, {}],
    [ProviderKind.SMTP, { preset: 'GMAIL', messageIdDomain: 'toko-melati.example' }],
  ])('%s is ready with what its vendor says', (kind, given) => {
    expect(problems(kind, 'settings', given)).toEqual([]);
  });

  it.each<[ProviderKind, Record<string, unknown>, string]>([
    [
      ProviderKind.MAILKETING_V1,
      { baseUrl: 'ftp://x.example' },
      'baseUrl: The base address must be an http or https address.',
    ],
    [ProviderKind.BREVO, { baseUrl: 'https://a:b@x.example' }, 'baseUrl: The base address must not hold a password.'],
    [
      ProviderKind.BREVO,
      { connections: 0 },
      'connections: The number of connections must be a whole number from 1 to 100.',
    ],
    [
      ProviderKind.BREVO,
      { connections: 'lots' },
      'connections: The number of connections must be a whole number from 1 to 100.',
    ],
    [
      ProviderKind.BREVO,
      { idempotencyKeyName: 'a b' },
      'idempotencyKeyName: The name of the key may hold letters, digits and hyphens.',
    ],
    [
      ProviderKind.MAILKETING_V2,
      { authStyle: 'BASIC' },
      'authStyle: Choose X_API_TOKEN (header X-Api-Token) or BEARER (header Authorization).',
    ],
    [ProviderKind.MAILKETING_V2, { sendPath: 'send' }, 'sendPath: A path must begin with a slash and hold no spaces.'],
    [ProviderKind.SMTP, { messageIdDomain: 'x.example' }, 'host: The host is missing.'],
    [
      ProviderKind.SMTP,
      { preset: 'SES', messageIdDomain: 'x.example' },
      'region: Amazon SES needs its region, such as ap-southeast-3.',
    ],
    [
      ProviderKind.SMTP,
      { preset: 'GMAIL', messageIdDomain: 'x y' },
      'messageIdDomain: The domain of Message-IDs must be a domain.',
    ],
    [
      ProviderKind.SMTP,
      { preset: 'GMAIL', messageIdDomain: 'x.example', port: 0 },
      'port: The port must be a whole number from 1 to 65535.',
    ],
    [
      ProviderKind.SMTP,
      { preset: 'GMAIL', messageIdDomain: 'x.example', tls: { caPem: 'x' } },
      'tls.caPem: The certificate must be in PEM form.',
    ],
  ])('%s with %o says "%s"', (kind, given, message) => {
    expect(problems(kind, 'settings', given)).toEqual([message]);
  });

  it.each<[ProviderKind, Record<string, unknown>, string]>([
    [ProviderKind.MAILKETING_V1, {}, 'apiToken: The API token is missing.'],
    [ProviderKind.BREVO, { apiKey: 'two\nlines' }, 'apiKey: The API key must be one line without spaces.'],
    [ProviderKind.SMTP, { password: 7 }, 'password: The password must be a text.'],
  ])('%s with the secrets %o says "%s"', (kind, given, message) => {
    expect(problems(kind, 'secrets', given)).toEqual([message]);
  });
});

describe('presets', () => {
  const messageIdDomain = 'toko-melati.example';

  it.each([
    [{ preset: 'MAILKETING_RELAY' }, 'smtp.mailketing.co.id', 587, 'starttls'],
    [{ preset: 'BREVO_RELAY' }, 'smtp-relay.brevo.com', 587, 'starttls'],
    [{ preset: 'GMAIL' }, 'smtp.gmail.com', 465, 'tls'],
    [{ preset: 'SES', region: 'ap-southeast-3' }, 'email-smtp.ap-southeast-3.amazonaws.com', 587, 'starttls'],
    [{ host: 'mail.toko-melati.example' }, 'mail.toko-melati.example', 587, 'starttls'],
    [{ preset: 'GMAIL', port: 587, security: 'starttls' }, 'smtp.gmail.com', 587, 'starttls'],
  ])('%o goes to %s:%i with %s', (given, host, port, security) => {
    expect(serverOf(smtpSettings.parse({ ...given, messageIdDomain }))).toMatchObject({ host, port, security });
  });

  it('tell how large files may be', async () => {
    const adapter = providerKinds[ProviderKind.SMTP].open({ preset: 'GMAIL', messageIdDomain }, {});
    expect(adapter.capabilities.attachments.maxBytes).toBe(17_538_461);
    await adapter.close();
  });
});
