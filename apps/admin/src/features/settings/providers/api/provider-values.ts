import type {
  MailketingAuthStyle,
  ProviderCreateInput,
  ProviderKind,
  ProviderPresetsQuery,
  ProviderRowFragment,
  ProviderUpdateInput,
  SmtpPresetName,
  SmtpSecurity,
} from '../../../../gql/settings/graphql.ts';

export type Preset = ProviderPresetsQuery['providerPresets'][number];

/** The form, one flat list; which fields it shows follows from the kind. */
export interface ProviderValues {
  name: string;
  kind: ProviderKind;
  ratePerSecond: number | string;
  dailyQuota: number | string;
  baseUrl: string;
  sendPath: string;
  creditsPath: string;
  authStyle: MailketingAuthStyle;
  idempotencyKeyName: string;
  connections: number | string;
  preset: SmtpPresetName;
  region: string;
  host: string;
  port: number | string;
  security: SmtpSecurity;
  user: string;
  messageIdDomain: string;
  bulkConnections: number | string;
  answerTimeoutMs: number | string;
  /** Token, key or password; always empty when the form opens. */
  secret: string;
}

/** Under which name the secret of a kind goes to the API. */
export const secretName: Record<ProviderKind, 'apiToken' | 'apiKey' | 'password'> = {
  MAILKETING_V1: 'apiToken',
  MAILKETING_V2: 'apiToken',
  BREVO: 'apiKey',
  SMTP: 'password',
};

const NOTHING: ProviderValues = {
  name: '',
  kind: 'SMTP',
  ratePerSecond: '',
  dailyQuota: '',
  baseUrl: '',
  sendPath: '',
  creditsPath: '',
  authStyle: 'X_API_TOKEN',
  idempotencyKeyName: 'idempotencyKey',
  connections: '',
  preset: 'GENERIC',
  region: '',
  host: '',
  port: '',
  security: 'STARTTLS',
  user: '',
  messageIdDomain: '',
  bulkConnections: '',
  answerTimeoutMs: '',
  secret: '',
};

/** What a form for a new provider opens with. */
export function valuesOfPreset(preset: Preset | undefined): ProviderValues {
  if (!preset) return NOTHING;
  return {
    ...NOTHING,
    name: preset.name,
    kind: preset.kind,
    preset: preset.smtpPreset ?? 'GENERIC',
    host: preset.host ?? '',
    port: preset.port ?? '',
    security: preset.security ?? 'STARTTLS',
    ratePerSecond: preset.ratePerSecond ?? '',
    dailyQuota: preset.dailyQuota ?? '',
  };
}

export function valuesOfProvider(row: ProviderRowFragment): ProviderValues {
  const { mailketingV1, mailketingV2, brevo, smtp } = row;
  const settings = { ...mailketingV1, ...mailketingV2, ...brevo, ...smtp };
  const { __typename: _, ...known } = settings;
  return {
    ...NOTHING,
    name: row.provider.name,
    kind: row.provider.kind,
    ratePerSecond: row.ratePerSecond ?? '',
    dailyQuota: row.dailyQuota ?? '',
    ...known,
    region: smtp?.region ?? '',
    user: smtp?.user ?? '',
  };
}

function numberOrNull(value: number | string): number | null {
  return value === '' ? null : Number(value);
}

function textOrNull(value: string): string | null {
  return value.trim() === '' ? null : value.trim();
}

/** Settings of the kind, as the API takes them; an empty secret is left out and keeps what is set. */
function settingsOf(
  values: ProviderValues,
): Pick<ProviderCreateInput, 'mailketingV1' | 'mailketingV2' | 'brevo' | 'smtp'> {
  const answerTimeoutMs = numberOrNull(values.answerTimeoutMs);
  const http = { baseUrl: textOrNull(values.baseUrl), connections: numberOrNull(values.connections), answerTimeoutMs };
  const secret = values.secret === '' ? {} : { [secretName[values.kind]]: values.secret };
  switch (values.kind) {
    case 'MAILKETING_V1':
      return { mailketingV1: { ...http, ...secret } };
    case 'MAILKETING_V2': {
      const { sendPath, creditsPath, authStyle } = values;
      const paths = { sendPath: textOrNull(sendPath), creditsPath: textOrNull(creditsPath) };
      return { mailketingV2: { ...http, ...paths, authStyle, ...secret } };
    }
    case 'BREVO':
      return { brevo: { ...http, idempotencyKeyName: values.idempotencyKeyName.trim(), ...secret } };
    case 'SMTP':
      return {
        smtp: {
          preset: values.preset,
          region: textOrNull(values.region),
          host: textOrNull(values.host),
          port: numberOrNull(values.port),
          security: values.security,
          user: textOrNull(values.user),
          bulkConnections: numberOrNull(values.bulkConnections),
          answerTimeoutMs,
          ...(values.messageIdDomain.trim() === '' ? {} : { messageIdDomain: values.messageIdDomain.trim() }),
          ...secret,
        },
      };
  }
}

function limitsOf({ ratePerSecond, dailyQuota }: ProviderValues) {
  return { ratePerSecond: numberOrNull(ratePerSecond), dailyQuota: numberOrNull(dailyQuota) };
}

export function toCreateInput(values: ProviderValues): ProviderCreateInput {
  return { name: values.name.trim(), kind: values.kind, ...limitsOf(values), ...settingsOf(values) };
}

export function toUpdateInput(id: string, values: ProviderValues): ProviderUpdateInput {
  return { id, name: values.name.trim(), ...limitsOf(values), ...settingsOf(values) };
}

/** The form field an error of the API belongs to: `["input", "smtp", "host"]` → `host`. */
export function fieldOf(path: readonly string[]): keyof ProviderValues | undefined {
  const last = path.at(-1) ?? '';
  if (['apiToken', 'apiKey', 'password'].includes(last)) return 'secret';
  return (Object.keys(NOTHING) as (keyof ProviderValues)[]).find((field) => field === last);
}
