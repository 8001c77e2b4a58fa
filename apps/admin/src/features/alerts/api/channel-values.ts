import type { AlertChannelSaveInput, ChannelRowFragment } from '../../../gql/operations/graphql.ts';
import { SEVERITIES } from './severity-tone.ts';

/** The form of a channel; secrets are empty unless they are to be replaced. */
export interface ChannelValues {
  kind: string;
  name: string;
  enabled: boolean;
  language: string;
  minSeverity: string;
  escalationOnly: boolean;
  webhookUrl: string;
  /** One address a line. */
  recipients: string;
  ownServer: boolean;
  host: string;
  port: number | string;
  security: string;
  user: string;
  password: string;
  from: string;
}

export function valuesOf(channel: ChannelRowFragment | undefined): ChannelValues {
  const server = channel?.server;
  return {
    kind: channel?.kind ?? 'SLACK',
    name: channel?.name ?? '',
    enabled: channel?.enabled ?? true,
    language: channel?.language ?? 'INDONESIAN',
    minSeverity: channel?.minSeverity ?? 'WARNING',
    escalationOnly: channel?.escalationOnly ?? false,
    webhookUrl: '',
    recipients: channel?.recipients.join('\n') ?? '',
    ownServer: Boolean(server),
    host: server?.host ?? '',
    port: server?.port ?? '',
    security: server?.security ?? 'starttls',
    user: server?.user ?? '',
    password: '',
    from: server?.from ?? '',
  };
}

export function addressesIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}

export function inputOf(values: ChannelValues, id: string | undefined): AlertChannelSaveInput {
  const shared = {
    id: id ?? null,
    name: values.name.trim(),
    enabled: values.enabled,
    language: values.language === 'ENGLISH' ? ('ENGLISH' as const) : ('INDONESIAN' as const),
    minSeverity: SEVERITIES.find((one) => one === values.minSeverity) ?? 'WARNING',
    escalationOnly: values.escalationOnly,
  };
  if (values.kind === 'SLACK') return { ...shared, kind: 'SLACK', webhookUrl: values.webhookUrl.trim() || null };
  const server = {
    host: values.host.trim(),
    port: values.port === '' ? null : Number(values.port),
    security: values.security,
    user: values.user.trim() || null,
    from: values.from.trim() || null,
  };
  return {
    ...shared,
    kind: 'EMAIL',
    recipients: addressesIn(values.recipients),
    server: values.ownServer ? server : null,
    password: values.ownServer ? values.password || null : null,
  };
}
