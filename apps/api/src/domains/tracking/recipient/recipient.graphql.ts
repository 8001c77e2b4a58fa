import { GraphQLDateTime, GraphQLEmailAddress, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../infra/graphql/connection.ts';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { EmailStatus } from '../../delivery/delivery.enums.ts';
import type { KnownRecipient } from './recipient.service.ts';

@InputType({ description: 'Names a recipient: by the token of a link in a mail, or, signed in, by address.' })
export class RecipientInput {
  @Field(() => String, { nullable: true, description: 'Last part of the preference link of a mail; needs no sign-in.' })
  token?: string | null;

  @Field(() => GraphQLEmailAddress, { nullable: true, description: 'The address, for people and keys of the account.' })
  address?: string | null;

  @Field(() => ID, { nullable: true, description: 'The account whose mails are meant. Needed from a super admin.' })
  accountId?: string | null;
}

@ObjectType({ description: 'What a recipient gets of one kind of mail.' })
export class EmailPreference {
  @Exposed('PARENT', () => String, 'Key of the e-mail type.')
  topic!: string;

  @Exposed('PARENT', () => Boolean, 'False: it tells of an account or an order and cannot be switched off.')
  optOutAllowed!: boolean;

  @Exposed('PARENT', () => Boolean, 'True while the recipient gets it.')
  subscribed!: boolean;

  @Exposed('PARENT', () => GraphQLDateTime, 'When the recipient chose; null: never.', { nullable: true })
  updatedAt!: Date | null;
}

@ObjectType({ description: 'What a recipient wants of one account.' })
export class EmailPreferences {
  @Exposed('PARENT', () => String, 'The address.')
  address!: string;

  @Exposed('PARENT', () => String, 'Name under which the account writes.')
  sender!: string;

  @Exposed('PARENT', () => [EmailPreference], 'Every kind of mail; those that may be refused first.')
  topics!: EmailPreference[];

  known!: KnownRecipient;
}

@ObjectType({ description: 'A mail as its recipient may see it.' })
export class ReceivedEmail {
  @Exposed('PARENT', () => ID, '`msg_…`.')
  id!: string;

  @Exposed('PARENT', () => String, 'Subject.')
  subject!: string;

  @Exposed('PARENT', () => String, 'Sender, `Name <address>`.')
  from!: string;

  @Exposed('PARENT', () => String, 'Key of the e-mail type.')
  topic!: string;

  @Exposed('PARENT', () => EmailStatus, 'What became of it.')
  status!: EmailStatus;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was accepted.')
  queuedAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When a provider took it.', { nullable: true })
  sentAt!: Date | null;
}

@ObjectType()
export class ReceivedEmailConnection extends connectionOf('ReceivedEmail', () => ReceivedEmail) {}

@InputType({ description: 'A choice about one kind of mail.' })
export class EmailPreferenceChoice {
  @Field(() => String, { description: 'Key of an e-mail type that may be refused, or `*` for all of them.' })
  topic!: string;

  @Field(() => Boolean, { description: 'False: no more of it.' })
  subscribed!: boolean;
}

@InputType({ description: 'What a recipient wants from now on.' })
export class EmailPreferenceSetInput {
  @Field(() => RecipientInput, { description: 'Who.' })
  recipient!: RecipientInput;

  @Field(() => [EmailPreferenceChoice], { description: 'Choices; topics that are not named stay as they are.' })
  choices!: EmailPreferenceChoice[];
}

@InputType({ description: "Erasing a person's data." })
export class RecipientEraseInput {
  @Field(() => GraphQLEmailAddress, { description: 'The address.' })
  address!: string;

  @Field(() => String, { description: 'The address once more: it cannot be undone.' })
  confirm!: string;

  @Field(() => ID, { nullable: true, description: 'The account. Needed from a super admin.' })
  accountId?: string | null;
}

const whoErrors = {
  LINK_INVALID: 'The token was altered, or its mail is gone.',
  RECIPIENT_REQUIRED: 'Neither token nor address was given.',
  ACCOUNT_NOT_FOUND: 'There is no such account for this caller, or a super admin named none.',
};
const SetUserError = userErrorOf('EmailPreferenceSet', {
  ...whoErrors,
  TOPIC_UNKNOWN: 'A topic is not in the registry of e-mail types.',
  TOPIC_MANDATORY: 'A topic tells of an account or an order and cannot be switched off.',
});
const EraseUserError = userErrorOf('RecipientErase', {
  ACCOUNT_NOT_FOUND: 'There is no such account, or a super admin named none.',
  NOT_CONFIRMED: 'The confirmation does not repeat the address.',
  MAIL_UNDER_WAY: 'A worker has a mail to the address in hand; try again in a minute.',
});

const ERRORS = 'What the caller can mend; empty on success.';

@ObjectType({ description: 'Result of emailPreferenceSet.' })
export class EmailPreferenceSetPayload {
  @Exposed('PARENT', () => EmailPreferences, 'What the recipient gets now.', { nullable: true })
  preferences?: EmailPreferences | null;

  @Exposed('PARENT', () => [SetUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of recipientErase.' })
export class RecipientErasePayload {
  @Exposed('PARENT', () => Boolean, 'True when everything personal is gone.', { nullable: true })
  erased?: boolean | null;

  @Exposed('PARENT', () => [EraseUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

/** Rows by part, as `recipientExport` gives them. */
export const PersonalData = GraphQLJSONObject;
