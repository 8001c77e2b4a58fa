import { GraphQLEmailAddress } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ProviderKind } from '../provider.entity.ts';
import { MailketingAuthStyle, SmtpPresetName, SmtpSecurity } from './provider-settings.graphql.ts';

const CONNECTIONS = { nullable: true, description: 'Most connections of each queue, 1 to 100; 20 when empty.' };
const TIMEOUT = { nullable: true, description: 'How long an answer may take, in milliseconds; 30,000 when empty.' };
const BASE = { nullable: true, description: "Base address; the vendor's own when empty." };
const SECRET = { nullable: true, description: 'Written, never read; empty keeps the one that is set.' };

@InputType({ description: "Settings of Mailketing's form API. What is not given stays." })
export class MailketingV1SettingsInput {
  @Field(() => String, BASE)
  baseUrl?: string | null;

  @Field(() => Int, CONNECTIONS)
  connections?: number | null;

  @Field(() => Int, TIMEOUT)
  answerTimeoutMs?: number | null;

  @Field(() => String, SECRET)
  apiToken?: string | null;
}

@InputType({ description: "Settings of Mailketing's JSON API. What is not given stays." })
export class MailketingV2SettingsInput {
  @Field(() => String, BASE)
  baseUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'Path of sending; `/send` when empty.' })
  sendPath?: string | null;

  @Field(() => String, { nullable: true, description: 'Path of the balance; `/credits` when empty.' })
  creditsPath?: string | null;

  @Field(() => MailketingAuthStyle, { nullable: true, description: 'Header of the token; X_API_TOKEN when empty.' })
  authStyle?: MailketingAuthStyle | null;

  @Field(() => Int, CONNECTIONS)
  connections?: number | null;

  @Field(() => Int, TIMEOUT)
  answerTimeoutMs?: number | null;

  @Field(() => String, SECRET)
  apiToken?: string | null;
}

@InputType({ description: 'Settings of Brevo. What is not given stays.' })
export class BrevoSettingsInput {
  @Field(() => String, BASE)
  baseUrl?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the key against repetition, `idempotencyKey` when null; "" sends no key.',
  })
  idempotencyKeyName?: string | null;

  @Field(() => Int, CONNECTIONS)
  connections?: number | null;

  @Field(() => Int, TIMEOUT)
  answerTimeoutMs?: number | null;

  @Field(() => String, SECRET)
  apiKey?: string | null;
}

@InputType({ description: 'Settings of an SMTP server. What is not given stays.' })
export class SmtpSettingsInput {
  @Field(() => SmtpPresetName, {
    nullable: true,
    description: "Whose server it is: fills host, port and encryption with the vendor's; GENERIC when empty.",
  })
  preset?: SmtpPresetName | null;

  @Field(() => String, { nullable: true, description: 'Region of Amazon SES, `ap-southeast-3`.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Host name; needed for GENERIC.' })
  host?: string | null;

  @Field(() => Int, { nullable: true, description: "Port, 1 to 65,535; the vendor's when empty." })
  port?: number | null;

  @Field(() => SmtpSecurity, {
    nullable: true,
    description: 'How the connection is encrypted; as the vendor says when empty, STARTTLS for GENERIC.',
  })
  security?: SmtpSecurity | null;

  @Field(() => String, { nullable: true, description: 'User name; null: without signing in.' })
  user?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Domain of the Message-IDs; that of this installation when empty.',
  })
  messageIdDomain?: string | null;

  @Field(() => Int, { nullable: true, description: 'Largest message with everything encoded, in bytes.' })
  maxMessageBytes?: number | null;

  @Field(() => String, { nullable: true, description: 'Certificates to trust instead of the public ones, PEM.' })
  caPem?: string | null;

  @Field(() => Int, { nullable: true, description: 'Connections of the BULK queue, 1 to 50; 10 when empty.' })
  bulkConnections?: number | null;

  @Field(() => Int, TIMEOUT)
  answerTimeoutMs?: number | null;

  @Field(() => String, SECRET)
  password?: string | null;
}

@InputType()
class ProviderInput {
  @Field(() => Int, { nullable: true, description: 'Mails a second by all workers together; null: no limit.' })
  ratePerSecond?: number | null;

  @Field(() => Int, { nullable: true, description: 'Mails a WIB day; null: no limit.' })
  dailyQuota?: number | null;

  @Field(() => MailketingV1SettingsInput, { nullable: true, description: 'For a MAILKETING_V1.' })
  mailketingV1?: MailketingV1SettingsInput | null;

  @Field(() => MailketingV2SettingsInput, { nullable: true, description: 'For a MAILKETING_V2.' })
  mailketingV2?: MailketingV2SettingsInput | null;

  @Field(() => BrevoSettingsInput, { nullable: true, description: 'For a BREVO.' })
  brevo?: BrevoSettingsInput | null;

  @Field(() => SmtpSettingsInput, { nullable: true, description: 'For an SMTP.' })
  smtp?: SmtpSettingsInput | null;
}

@InputType({ description: 'A new provider. It is added last and disabled.' })
export class ProviderCreateInput extends ProviderInput {
  @Field(() => String, { description: 'Its name, 1 to 100 characters, unique.' })
  name!: string;

  @Field(() => ProviderKind, { description: 'How it is spoken to.' })
  kind!: ProviderKind;
}

@InputType({ description: 'A change of a provider. What is not given stays.' })
export class ProviderUpdateInput extends ProviderInput {
  @Field(() => ID, { description: 'The provider, `prv_…`.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'A new name.' })
  name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether mail is sent through it. Enabling a real one disables the stand-ins: mail leaves from then on.',
  })
  enabled?: boolean | null;
}

@InputType({ description: 'A provider to remove.' })
export class ProviderDeleteInput {
  @Field(() => ID, { description: 'The provider, `prv_…`.' })
  id!: string;
}

@InputType({ description: 'The standard order.' })
export class ProvidersReorderInput {
  @Field(() => [ID], { description: 'Every provider, best first.' })
  ids!: string[];
}

@InputType({ description: 'A provider to try out.' })
export class ProviderTestInput {
  @Field(() => ID, { description: 'The provider, `prv_…`.' })
  id!: string;

  @Field(() => GraphQLEmailAddress, {
    nullable: true,
    description:
      'Sends a real mail to this address through this provider only; empty: asks the provider without a mail.',
  })
  to?: string | null;
}

@InputType({ description: 'A provider that works again.' })
export class ProviderRecoverInput {
  @Field(() => ID, { description: 'The provider, `prv_…`.' })
  id!: string;
}
