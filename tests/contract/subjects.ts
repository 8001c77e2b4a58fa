import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { providerKinds } from '../../apps/api/src/domains/delivery/provider-kinds.ts';
import type { ProviderAdapter } from '../../apps/api/src/domains/delivery/providers/adapter.ts';
import type { Provider } from '../../apps/sandbox/src/providers.ts';
import type { Sandbox } from '../../apps/sandbox/src/sandbox.ts';

/** One adapter with its settings, and the stand-in that it is tried against. */
export interface Subject {
  name: string;
  kind: ProviderKind;
  standIn: Provider;
  /** Settings that point at this host and port; the path is the stand-in's own. */
  settingsAt(place: { port: number; scheme?: 'http' | 'https' }): Record<string, unknown>;
  secrets: Record<string, string>;
  /** Secrets that the stand-in does not know. */
  wrongSecrets: Record<string, string>;
}

/** Longer than any answer of the stand-ins takes, shorter than their `hang`, `drip` and `slow`. */
export const ANSWER_TIMEOUT_MS = 1_200;

function overHttp(path: string, more: Record<string, unknown> = {}) {
  return ({ port, scheme = 'http' }: { port: number; scheme?: 'http' | 'https' }) => ({
    baseUrl: `${scheme}://127.0.0.1:${port}${path}`,
    answerTimeoutMs: ANSWER_TIMEOUT_MS,
    ...more,
  });
}

function overSmtp(more: Record<string, unknown>) {
  return ({ port }: { port: number }) => ({
    host: '127.0.0.1',
    port,
    user: 'sandbox',
    messageIdDomain: 'merpati.example',
    answerTimeoutMs: ANSWER_TIMEOUT_MS,
    ...more,
  });
}

const token = { secrets: { apiToken: 'sandbox-mailketing-token' }, wrongSecrets: { apiToken: 'token-yang-salah' } };
const apiKey = { secrets: { apiKey: 'sandbox-brevo-key' }, wrongSecrets: { apiKey: 'kunci-yang-salah' } };
const password = { secrets: { password: 'sandbox-smtp-password' }, wrongSecrets: { password: 'sandi-yang-salah' } };

export const mailketingV1: Subject = {
  name: 'Mailketing v1',
  kind: ProviderKind.MAILKETING_V1,
  standIn: 'mailketing',
  settingsAt: overHttp('/mailketing/api/v1'),
  ...token,
};

export const mailketingV2: Subject = {
  name: 'Mailketing v2',
  kind: ProviderKind.MAILKETING_V2,
  standIn: 'mailketing2',
  settingsAt: overHttp('/mailketing/api/v2'),
  ...token,
};

const mailketingV2Bearer: Subject = {
  ...mailketingV2,
  name: 'Mailketing v2 with a bearer token',
  settingsAt: overHttp('/mailketing/api/v2', { authStyle: 'BEARER' }),
};

export const brevo: Subject = {
  name: 'Brevo',
  kind: ProviderKind.BREVO,
  standIn: 'brevo',
  settingsAt: overHttp('/brevo/v3'),
  ...apiKey,
};

export const brevoWithoutKey: Subject = {
  ...brevo,
  name: 'Brevo without a key',
  settingsAt: overHttp('/brevo/v3', { idempotencyKeyName: '' }),
};

export const smtp: Subject = {
  name: 'SMTP',
  kind: ProviderKind.SMTP,
  standIn: 'smtp',
  settingsAt: overSmtp({ security: 'none' }),
  ...password,
};

/** The shape in which a preset is kept: name, user and what differs from the vendor. */
const smtpPreset: Subject = {
  ...smtp,
  name: 'SMTP by a preset',
  settingsAt: overSmtp({ preset: 'MAILKETING_RELAY', security: 'none' }),
};

export const subjects = [mailketingV1, mailketingV2, mailketingV2Bearer, brevo, brevoWithoutKey, smtp, smtpPreset];

export function portOf({ standIn }: Subject, sandbox: Sandbox): number {
  return standIn === 'smtp' ? sandbox.smtpPort : sandbox.httpPort;
}

export function openAt(subject: Subject, place: { port: number; scheme?: 'http' | 'https' }): ProviderAdapter {
  return providerKinds[subject.kind].open(subject.settingsAt(place), subject.secrets);
}

export function openWrong(subject: Subject, sandbox: Sandbox): ProviderAdapter {
  return providerKinds[subject.kind].open(subject.settingsAt({ port: portOf(subject, sandbox) }), subject.wrongSecrets);
}
