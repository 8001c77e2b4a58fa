import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { providerKinds } from '../../apps/api/src/domains/delivery/provider-kinds.ts';
import type { ProviderAdapter } from '../../apps/api/src/domains/delivery/providers/adapter.ts';
import type { Provider } from '../../apps/sandbox/src/providers.ts';
import { type Sandbox, startSandbox } from '../../apps/sandbox/src/sandbox.ts';

/** One adapter with its settings, and the stand-in that it is tried against. */
export interface Subject {
  name: string;
  kind: ProviderKind;
  standIn: Provider;
  /** Settings that point at this port of this computer; the path is the stand-in's own. */
  settingsAt(place: Place): Record<string, unknown>;
  /** Where the stand-in listens for it. */
  portOf(sandbox: Sandbox): number;
  secrets: Record<string, string>;
  /** Secrets that the stand-in does not know. */
  wrongSecrets: Record<string, string>;
}

export interface Place {
  port: number;
  scheme?: 'http' | 'https';
  /** PEM of the certificate to trust. */
  certificate?: string;
}

/** Longer than any answer of the stand-ins takes, shorter than their `hang`, `drip` and `slow`. */
export const ANSWER_TIMEOUT_MS = 1_200;

function overHttp(path: string, more: Record<string, unknown> = {}): Pick<Subject, 'settingsAt' | 'portOf'> {
  return {
    settingsAt: ({ port, scheme = 'http' }) => ({
      baseUrl: `${scheme}://127.0.0.1:${port}${path}`,
      answerTimeoutMs: ANSWER_TIMEOUT_MS,
      ...more,
    }),
    portOf: ({ httpPort }) => httpPort,
  };
}

function overSmtp(more: Record<string, unknown>): Pick<Subject, 'settingsAt' | 'portOf'> {
  return {
    settingsAt: ({ port, certificate }) => ({
      host: '127.0.0.1',
      port,
      user: 'sandbox',
      messageIdDomain: 'merpati.example',
      answerTimeoutMs: ANSWER_TIMEOUT_MS,
      ...(certificate ? { tls: { caPem: certificate } } : {}),
      ...more,
    }),
    portOf: ({ smtpPort }) => smtpPort,
  };
}

const token = { secrets: { apiToken: 'sandbox-mailketing-token' }, wrongSecrets: { apiToken: 'token-yang-salah' } };
const apiKey = { secrets: { apiKey: 'sandbox-brevo-key' }, wrongSecrets: { apiKey: 'kunci-yang-salah' } };
const password = { secrets: { password: 'sandbox-smtp-password' }, wrongSecrets: { password: 'sandi-yang-salah' } };

export const mailketingV1: Subject = {
  name: 'Mailketing v1',
  kind: ProviderKind.MAILKETING_V1,
  standIn: 'mailketing',
  ...overHttp('/mailketing/api/v1'),
  ...token,
};

export const mailketingV2: Subject = {
  name: 'Mailketing v2',
  kind: ProviderKind.MAILKETING_V2,
  standIn: 'mailketing2',
  ...overHttp('/mailketing/api/v2'),
  ...token,
};

const mailketingV2Bearer: Subject = {
  ...mailketingV2,
  name: 'Mailketing v2 with a bearer token',
  ...overHttp('/mailketing/api/v2', { authStyle: 'BEARER' }),
};

export const brevo: Subject = {
  name: 'Brevo',
  kind: ProviderKind.BREVO,
  standIn: 'brevo',
  ...overHttp('/brevo/v3'),
  ...apiKey,
};

export const brevoWithoutKey: Subject = {
  ...brevo,
  name: 'Brevo without a key',
  ...overHttp('/brevo/v3', { idempotencyKeyName: '' }),
};

export const smtp: Subject = {
  name: 'SMTP',
  kind: ProviderKind.SMTP,
  standIn: 'smtp',
  ...overSmtp({ security: 'none' }),
  ...password,
};

/** The shape in which a preset is kept: its name, the user, and here what differs from the vendor. STARTTLS is the preset's. */
const smtpRelay: Subject = {
  ...smtp,
  name: "SMTP in the shape of Mailketing's relay",
  ...overSmtp({ preset: 'MAILKETING_RELAY' }),
};

/** TLS from the start is the preset's. */
const smtpGmail: Subject = {
  ...smtp,
  name: "SMTP in the shape of Gmail's",
  ...overSmtp({ preset: 'GMAIL' }),
  portOf: ({ smtpsPort }) => smtpsPort ?? 0,
};

export const subjects = [
  mailketingV1,
  mailketingV2,
  mailketingV2Bearer,
  brevo,
  brevoWithoutKey,
  smtp,
  smtpRelay,
  smtpGmail,
];

/** Everything that the subjects need. */
export function startStandIns(): Promise<Sandbox> {
  return startSandbox({ httpsPort: 0, smtpsPort: 0 });
}

export function open(subject: Subject, sandbox: Sandbox): ProviderAdapter {
  return openAt(subject, placeOf(subject, sandbox));
}

export function openAt(subject: Subject, place: Place): ProviderAdapter {
  return providerKinds[subject.kind].open(subject.settingsAt(place), subject.secrets);
}

export function openWrong(subject: Subject, sandbox: Sandbox): ProviderAdapter {
  return providerKinds[subject.kind].open(subject.settingsAt(placeOf(subject, sandbox)), subject.wrongSecrets);
}

function placeOf(subject: Subject, sandbox: Sandbox): Place {
  return { port: subject.portOf(sandbox), certificate: sandbox.certificate };
}
