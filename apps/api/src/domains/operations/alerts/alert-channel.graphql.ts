import { GraphQLDateTime, GraphQLEmailAddress } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { AlertSeverity, ChannelKind } from './alert.entity.ts';

const USER_ERRORS = 'What the caller can mend; empty on success.';

export enum AlertLanguage {
  INDONESIAN = 'INDONESIAN',
  ENGLISH = 'ENGLISH',
}

registerEnumType(AlertLanguage, { name: 'AlertLanguage', description: 'Language of the texts of a channel.' });

@ObjectType({ description: 'A mail server of a channel of its own.' })
export class AlertServer {
  @Exposed('PARENT', () => String, 'Its host.')
  host!: string;

  @Exposed('PARENT', () => Int, 'Its port; null: that of its security.', { nullable: true })
  port!: number | null;

  @Exposed('PARENT', () => String, '`tls`, `starttls` or `none`; null: `starttls`.', { nullable: true })
  security!: string | null;

  @Exposed('PARENT', () => String, 'Who signs in; null: nobody.', { nullable: true })
  user!: string | null;

  @Exposed('PARENT', () => String, 'Sender of its mails; null: that of the platform.', { nullable: true })
  from!: string | null;
}

@ObjectType('AlertChannel', { description: 'Where alerts go.' })
export class AlertChannelType {
  @Exposed('PARENT', () => ID, 'Its id, `ach_…`.')
  id!: string;

  @Exposed('PARENT', () => ChannelKind, 'How it tells.')
  kind!: ChannelKind;

  @Exposed('PARENT', () => String, 'Its name.')
  name!: string;

  @Exposed('PARENT', () => Boolean, 'False: nothing goes there.')
  enabled!: boolean;

  @Exposed('PARENT', () => AlertLanguage, 'Language of its texts.')
  language!: AlertLanguage;

  @Exposed('PARENT', () => [String], 'EMAIL: who gets a mail.')
  recipients!: string[];

  @Exposed('PARENT', () => AlertServer, 'EMAIL: its own server; null: through a healthy provider.', { nullable: true })
  server!: AlertServer | null;

  @Exposed('PARENT', () => [String], 'Names of the secrets that are set; they are written and never read.')
  secretsSet!: string[];

  @Exposed('PARENT', () => AlertSeverity, 'The mildest that goes there.')
  minSeverity!: AlertSeverity;

  @Exposed('PARENT', () => Boolean, 'True: only what nobody acknowledged in time goes there.')
  escalationOnly!: boolean;

  @Exposed('PARENT', () => GraphQLDateTime, 'Latest test; null before the first.', { nullable: true })
  testedAt!: Date | null;

  @Exposed('PARENT', () => Boolean, 'Whether that test arrived.', { nullable: true })
  testPassed!: boolean | null;

  @Exposed('PARENT', () => String, 'What was answered to it, secrets removed.', { nullable: true })
  testText!: string | null;

  @Exposed('PARENT', () => String, 'Why it was switched off by itself; null: it was not.', { nullable: true })
  problem!: string | null;
}

@InputType({ description: 'A mail server for one channel.' })
export class AlertServerInput {
  @Field(() => String, { description: 'Its host.' })
  host!: string;

  @Field(() => Int, { nullable: true, description: 'Its port; 587 when empty.' })
  port?: number | null;

  @Field(() => String, { nullable: true, description: '`tls`, `starttls` or `none`; `starttls` when empty.' })
  security?: string | null;

  @Field(() => String, { nullable: true, description: 'Who signs in.' })
  user?: string | null;

  @Field(() => GraphQLEmailAddress, { nullable: true, description: 'Sender; that of the platform when empty.' })
  from?: string | null;
}

@InputType({ description: 'A channel; what is kept of it is replaced, secrets only when given.' })
export class AlertChannelSaveInput {
  @Field(() => ID, { nullable: true, description: 'The channel to change; a new one when empty.' })
  id?: string | null;

  @Field(() => ChannelKind, { description: 'How it tells; stays as it is once the channel is there.' })
  kind!: ChannelKind;

  @Field(() => String, { description: 'Its name, 80 characters at most.' })
  name!: string;

  @Field(() => Boolean, { description: 'False: nothing goes there.' })
  enabled!: boolean;

  @Field(() => AlertLanguage, { description: 'Language of its texts.' })
  language!: AlertLanguage;

  @Field(() => AlertSeverity, { description: 'The mildest that goes there.' })
  minSeverity!: AlertSeverity;

  @Field(() => Boolean, { nullable: true, description: 'True: only what nobody acknowledged in time.' })
  escalationOnly?: boolean | null;

  @Field(() => [GraphQLEmailAddress], { nullable: true, description: 'EMAIL: who gets a mail, 1 to 20.' })
  recipients?: string[] | null;

  @Field(() => String, { nullable: true, description: 'SLACK: address of the incoming webhook; kept encrypted.' })
  webhookUrl?: string | null;

  @Field(() => AlertServerInput, { nullable: true, description: 'EMAIL: a server of its own.' })
  server?: AlertServerInput | null;

  @Field(() => String, { nullable: true, description: 'EMAIL: password at its own server; kept encrypted.' })
  password?: string | null;
}

@InputType({ description: 'A channel.' })
export class AlertChannelInput {
  @Field(() => ID, { description: 'The channel.' })
  id!: string;
}

const NOT_FOUND = 'There is no such channel.';
const AlertChannelSaveUserError = userErrorOf('AlertChannelSave', {
  NOT_FOUND,
  NAME_TAKEN: 'Another channel has this name.',
  CHANNEL_INVALID: 'A part of it is missing or cannot be right.',
  TOO_MANY: 'There are 50 channels already.',
});
const AlertChannelRemoveUserError = userErrorOf('AlertChannelRemove', { NOT_FOUND });
const AlertChannelTestUserError = userErrorOf('AlertChannelTest', { NOT_FOUND });

@ObjectType({ description: 'Result of alertChannelSave.' })
export class AlertChannelSavePayload {
  @Exposed('PARENT', () => AlertChannelType, 'The channel.', { nullable: true })
  alertChannel?: AlertChannelType | null;

  @Exposed('PARENT', () => [AlertChannelSaveUserError], USER_ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of alertChannelRemove.' })
export class AlertChannelRemovePayload {
  @Exposed('PARENT', () => ID, 'The channel that is gone.', { nullable: true })
  removedId?: string | null;

  @Exposed('PARENT', () => [AlertChannelRemoveUserError], USER_ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of alertChannelTest.' })
export class AlertChannelTestPayload {
  @Exposed('PARENT', () => AlertChannelType, 'The channel with what came of its test.', { nullable: true })
  alertChannel?: AlertChannelType | null;

  @Exposed('PARENT', () => [AlertChannelTestUserError], USER_ERRORS)
  userErrors!: UserErrorValue[];
}
