import { GraphQLDateTime } from 'graphql-scalars';
import { ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { ProviderType } from '../delivery.graphql.ts';
import { ProviderKind } from '../provider.entity.ts';

export enum MailketingAuthStyle {
  X_API_TOKEN = 'X_API_TOKEN',
  BEARER = 'BEARER',
}

export enum SmtpSecurity {
  TLS = 'tls',
  STARTTLS = 'starttls',
  NONE = 'none',
}

/** Vendors whose SMTP servers are known. */
export enum SmtpPresetName {
  MAILKETING_RELAY = 'MAILKETING_RELAY',
  BREVO_RELAY = 'BREVO_RELAY',
  GMAIL = 'GMAIL',
  SES = 'SES',
  GENERIC = 'GENERIC',
}

registerEnumType(SmtpPresetName, { name: 'SmtpPresetName', description: 'Vendors whose SMTP servers are known.' });
registerEnumType(MailketingAuthStyle, {
  name: 'MailketingAuthStyle',
  description: 'Which header the token goes into.',
  valuesConfig: {
    X_API_TOKEN: { description: '`X-Api-Token`.' },
    BEARER: { description: '`Authorization: Bearer`.' },
  },
});
registerEnumType(SmtpSecurity, {
  name: 'SmtpSecurity',
  description: 'How the connection to the server is encrypted.',
  valuesConfig: {
    TLS: { description: 'From the first byte, usual on port 465.' },
    STARTTLS: { description: 'By STARTTLS, without which nothing is sent; usual on port 587.' },
    NONE: { description: 'Not at all; for servers on the same machine only.' },
  },
});

const CONNECTIONS = 'Most connections of each queue.';
const TIMEOUT = 'How long an answer may take, in milliseconds.';

@ObjectType({ description: "Settings of Mailketing's form API." })
export class MailketingV1Settings {
  @Exposed('PARENT', () => String, 'Base address.')
  baseUrl!: string;

  @Exposed('PARENT', () => Int, CONNECTIONS)
  connections!: number;

  @Exposed('PARENT', () => Int, TIMEOUT)
  answerTimeoutMs!: number;
}

@ObjectType({ description: "Settings of Mailketing's JSON API." })
export class MailketingV2Settings {
  @Exposed('PARENT', () => String, 'Base address.')
  baseUrl!: string;

  @Exposed('PARENT', () => String, 'Path of sending, below the base address.')
  sendPath!: string;

  @Exposed('PARENT', () => String, 'Path of the balance, below the base address.')
  creditsPath!: string;

  @Exposed('PARENT', () => MailketingAuthStyle, 'Which header the token goes into.')
  authStyle!: MailketingAuthStyle;

  @Exposed('PARENT', () => Int, CONNECTIONS)
  connections!: number;

  @Exposed('PARENT', () => Int, TIMEOUT)
  answerTimeoutMs!: number;
}

@ObjectType({ description: 'Settings of Brevo.' })
export class BrevoSettings {
  @Exposed('PARENT', () => String, 'Base address.')
  baseUrl!: string;

  @Exposed('PARENT', () => String, 'Name of the key against repetition; empty: no key goes along.')
  idempotencyKeyName!: string;

  @Exposed('PARENT', () => Int, CONNECTIONS)
  connections!: number;

  @Exposed('PARENT', () => Int, TIMEOUT)
  answerTimeoutMs!: number;
}

@ObjectType({ description: 'Settings of an SMTP server.' })
export class SmtpSettings {
  @Exposed('PARENT', () => SmtpPresetName, 'Whose server it is.')
  preset!: SmtpPresetName;

  @Exposed('PARENT', () => String, 'Region of Amazon SES, `ap-southeast-3`.', { nullable: true })
  region!: string | null;

  @Exposed('PARENT', () => String, 'Host name.')
  host!: string;

  @Exposed('PARENT', () => Int, 'Port.')
  port!: number;

  @Exposed('PARENT', () => SmtpSecurity, 'How the connection is encrypted.')
  security!: SmtpSecurity;

  @Exposed('PARENT', () => String, 'User name; null: without signing in.', { nullable: true })
  user!: string | null;

  @Exposed('PARENT', () => String, 'Domain of the Message-IDs.')
  messageIdDomain!: string;

  @Exposed('PARENT', () => Int, 'Connections of the BULK queue; the others have three each.')
  bulkConnections!: number;

  @Exposed('PARENT', () => Int, 'Largest message with everything encoded, in bytes.')
  maxMessageBytes!: number;

  @Exposed('PARENT', () => String, 'Certificates trusted instead of the public ones, PEM.', { nullable: true })
  caPem!: string | null;

  @Exposed('PARENT', () => Int, TIMEOUT)
  answerTimeoutMs!: number;
}

@ObjectType({ description: 'A provider as super admins see it: settings without secrets, use and health.' })
export class ProviderDetail {
  @Exposed('PARENT', () => ID, 'The provider, `prv_…`.')
  id!: string;

  @Exposed('PARENT', () => ProviderType, 'What everybody may see of it.')
  provider!: ProviderType;

  @Exposed('PARENT', () => Int, 'Place in the standard order; lower goes first.')
  position!: number;

  @Exposed('PARENT', () => Int, 'Mails a second by all workers together; null: no limit.', { nullable: true })
  ratePerSecond!: number | null;

  @Exposed('PARENT', () => Int, 'Mails a WIB day; null: no limit.', { nullable: true })
  dailyQuota!: number | null;

  @Exposed('PARENT', () => Int, 'Mails counted against its limits this WIB day; null: nothing limits it.', {
    nullable: true,
  })
  usedToday!: number | null;

  @Exposed('PARENT', () => MailketingV1Settings, 'Its settings when it is a MAILKETING_V1.', { nullable: true })
  mailketingV1!: MailketingV1Settings | null;

  @Exposed('PARENT', () => MailketingV2Settings, 'Its settings when it is a MAILKETING_V2.', { nullable: true })
  mailketingV2!: MailketingV2Settings | null;

  @Exposed('PARENT', () => BrevoSettings, 'Its settings when it is a BREVO.', { nullable: true })
  brevo!: BrevoSettings | null;

  @Exposed('PARENT', () => SmtpSettings, 'Its settings when it is an SMTP.', { nullable: true })
  smtp!: SmtpSettings | null;

  @Exposed('PARENT', () => [String], 'Names of the secrets that are set; the secrets themselves are never shown.')
  secretsSet!: string[];

  @Exposed('PARENT', () => Int, 'Balance in mails as the provider told it last.', { nullable: true })
  credits!: number | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it told that.', { nullable: true })
  creditsAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was changed last.')
  updatedAt!: Date;

  updatedByUserId!: string | null;
  providerId!: string;
}

@ObjectType('ProviderPreset', { description: 'A provider that people know by name, to fill a form with.' })
export class ProviderPresetType {
  @Exposed('PARENT', () => ID, 'Its key, `gmail`.')
  key!: string;

  @Exposed('PARENT', () => String, 'Name as people know it.')
  name!: string;

  @Exposed('PARENT', () => ProviderKind, 'How it is spoken to.')
  kind!: ProviderKind;

  @Exposed('PARENT', () => SmtpPresetName, 'Value of `preset` in SMTP settings; null when it is not SMTP.', {
    nullable: true,
  })
  smtpPreset!: SmtpPresetName | null;

  @Exposed('PARENT', () => String, 'SMTP host; null: to be filled in, made of the region, or not SMTP.', {
    nullable: true,
  })
  host!: string | null;

  @Exposed('PARENT', () => Int, 'SMTP port.', { nullable: true })
  port!: number | null;

  @Exposed('PARENT', () => SmtpSecurity, 'How the connection is encrypted.', { nullable: true })
  security!: SmtpSecurity | null;

  @Exposed('PARENT', () => Int, 'Mails a second that the vendor lets through.', { nullable: true })
  ratePerSecond!: number | null;

  @Exposed('PARENT', () => Int, 'Mails a day that the vendor lets through.', { nullable: true })
  dailyQuota!: number | null;
}
