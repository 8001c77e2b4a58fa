import type { z } from 'zod';
import { type Provider, ProviderKind } from '../provider.entity.ts';
import { providerKinds } from '../provider-kinds.ts';
import { serverOf, smtpSettings } from '../providers/smtp-settings.ts';
import { SecretInvalid, SettingInvalid } from './provider-settings.errors.ts';

/** Under which field of an input the settings of a kind stand. */
export const settingsField = {
  [ProviderKind.MAILKETING_V1]: 'mailketingV1',
  [ProviderKind.MAILKETING_V2]: 'mailketingV2',
  [ProviderKind.BREVO]: 'brevo',
  [ProviderKind.SMTP]: 'smtp',
} as const satisfies Record<ProviderKind, string>;

export type SettingsField = (typeof settingsField)[ProviderKind];

/** Which of the given values are secrets. */
const secretFields: Record<ProviderKind, readonly string[]> = {
  [ProviderKind.MAILKETING_V1]: ['apiToken'],
  [ProviderKind.MAILKETING_V2]: ['apiToken'],
  [ProviderKind.BREVO]: ['apiKey'],
  [ProviderKind.SMTP]: ['password'],
};

type Values = Record<string, unknown>;

/** Settings of every kind as an input may give them. */
export type GivenSettings = { [field in SettingsField]?: object | null };

/** What an input gives for its kind. Throws SettingInvalid when it gives settings of another kind. */
export function givenFor(kind: ProviderKind, input: GivenSettings): Values {
  const field = settingsField[kind];
  const stray = Object.values(settingsField).find((other) => other !== field && input[other]);
  if (stray) throw new SettingInvalid([stray], `A provider of kind ${kind} has its settings under "${field}".`);
  const given = { ...input[field] };
  return kind === ProviderKind.SMTP ? asSmtpSettings(given) : given;
}

/** Another vendor's server is another host: what is not given with it goes back to what the vendor says. */
function asSmtpSettings({ caPem, ...given }: Values): Values {
  const ofVendor = given.preset ? { host: null, port: null, security: null, region: null } : {};
  const tls = caPem === undefined ? {} : { tls: caPem ? { caPem } : null };
  return { ...ofVendor, ...given, ...tls };
}

/** Given values laid over known ones: a field that is not given stays, null takes a setting away, an empty secret stays. */
export function laidOver(
  kind: ProviderKind,
  known: { settings: Values; secrets: Values },
  given: Values,
): { settings: Values; secrets: Values } {
  const settings = { ...known.settings };
  const secrets = { ...known.secrets };
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const isSecret = secretFields[kind].includes(name);
    if (isSecret && value) secrets[name] = value;
    else if (!isSecret && value === null) delete settings[name];
    else if (!isSecret) settings[name] = value;
  }
  return checked(kind, { settings, secrets });
}

/** Settings of a provider, those included that nobody set. */
export function shownSettings({ kind, settings }: Pick<Provider, 'kind' | 'settings'>): Values {
  if (kind !== ProviderKind.SMTP) return providerKinds[kind].settings.parse(settings);
  const smtp = smtpSettings.parse(settings);
  return { user: null, region: null, ...smtp, ...serverOf(smtp), caPem: smtp.tls?.caPem ?? null };
}

/** Names of the secrets that are set. */
export function namesOfSecrets(secrets: Values): string[] {
  return Object.keys(secrets).filter((name) => Boolean(secrets[name]));
}

/** Settings and secrets in their shape, defaults filled in. Throws SettingInvalid, SecretInvalid. */
function checked(kind: ProviderKind, { settings, secrets }: { settings: Values; secrets: Values }) {
  const field = settingsField[kind];
  const shape = providerKinds[kind];
  const good = shape.settings.safeParse(settings);
  if (!good.success) throw new SettingInvalid([field, ...pathOf(good.error)], messageOf(good.error));
  const safe = shape.secrets.safeParse(secrets);
  if (!safe.success) throw new SecretInvalid([field, ...pathOf(safe.error)], messageOf(safe.error));
  return { settings: good.data, secrets: safe.data };
}

function pathOf(error: z.ZodError): string[] {
  return (error.issues[0]?.path ?? []).map(String);
}

/** The first thing that is wrong; zod's own words never hold the value, which may be a password. */
function messageOf(error: z.ZodError): string {
  return error.issues[0]?.message ?? 'This setting is not valid.';
}
