import { GraphQLDateTime, GraphQLEmailAddress, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Exposed } from '../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../infra/graphql/user-error.ts';
import { EmailStatus } from './delivery.enums.ts';
import { EmailLogType } from './delivery.graphql.ts';

@InputType({ description: 'Which e-mails. Conditions are joined by "and".' })
export class EmailLogFilter {
  @Field(() => [EmailStatus], { nullable: true, description: 'Any of these statuses.' })
  statuses?: EmailStatus[] | null;

  @Field(() => [String], { nullable: true, description: 'Any of these e-mail types.' })
  types?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Last tried through any of these providers.' })
  providerIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The recipient, or how the address begins.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Anywhere in subject or recipient, case ignored.' })
  text?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Accepted at or after this moment.' })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Accepted before this moment.' })
  until?: Date | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of this account; heeded for super admins only, others see their own.',
  })
  accountId?: string | null;
}

@InputType({ description: 'From `from` up to, not including, `until`. At most 92 days.' })
export class DateRangeInput {
  @Field(() => GraphQLDateTime, { description: 'Beginning.' })
  from!: Date;

  @Field(() => GraphQLDateTime, { description: 'End, not included.' })
  until!: Date;
}

@InputType({ description: 'A header of a mail.' })
export class EmailHeaderInput {
  @Field(() => String, { description: 'Name, such as `X-Order-Id`. Those that Merpati writes are refused.' })
  name!: string;

  @Field(() => String, { description: 'Value on one line, 900 characters at most.' })
  value!: string;
}

@InputType({ description: 'An e-mail to send.' })
export class EmailSendInput {
  @Field(() => String, { description: 'Key of the e-mail type, such as `order.shipped`.' })
  type!: string;

  @Field(() => GraphQLEmailAddress, { description: 'Recipient.' })
  to!: string;

  @Field(() => String, { description: 'Subject, Liquid, 998 characters at most.' })
  subject!: string;

  @Field(() => String, {
    nullable: true,
    description: 'HTML body, Liquid. html or text is needed; together 2,000,000 characters at most.',
  })
  html?: string | null;

  @Field(() => String, { nullable: true, description: 'Plain text body, Liquid.' })
  text?: string | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'Values for the templates; 100,000 characters as JSON at most.',
  })
  variables?: Record<string, unknown> | null;

  @Field(() => [EmailHeaderInput], { nullable: true, description: 'Headers of your own, 20 at most.' })
  headers?: EmailHeaderInput[] | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'Kept with the mail and shown in the log; 100,000 characters as JSON at most.',
  })
  metadata?: Record<string, unknown> | null;

  @Field(() => ID, { nullable: true, description: 'Send as this account. Needed from a super admin.' })
  accountId?: string | null;
}

@InputType({ description: 'Sending an e-mail again.' })
export class EmailRetryInput {
  @Field(() => ID, { description: 'The e-mail, `msg_…`.' })
  id!: string;

  @Field(() => Boolean, { nullable: true, description: 'Needed for an UNKNOWN e-mail: it may arrive twice.' })
  acceptPossibleDuplicate?: boolean | null;
}

@InputType({ description: 'Cancelling an e-mail.' })
export class EmailCancelInput {
  @Field(() => ID, { description: 'The e-mail, `msg_…`.' })
  id!: string;
}

const EmailSendUserError = userErrorOf('EmailSend', {
  TYPE_UNKNOWN: 'The type is not in the registry.',
  CONTENT_EMPTY: 'Neither html nor text was given.',
  SUBJECT_EMPTY: 'The subject is empty, before or after its variables are filled.',
  TOO_LARGE: 'A part is larger than its limit.',
  HEADER_INVALID: 'A header is malformed, reserved, or holds a line break.',
  TEMPLATE_INVALID: 'A template is not valid Liquid or takes too much to render.',
  IDEMPOTENCY_KEY_MISMATCH: 'The key was used before with another input.',
  ACCOUNT_REQUIRED: 'A super admin must name the account.',
  ACCOUNT_NOT_FOUND: 'There is no such account.',
  NO_ROUTE: 'No enabled provider can carry this mail.',
});
const EmailRetryUserError = userErrorOf('EmailRetry', {
  NOT_FOUND: 'There is no such e-mail.',
  NOT_RETRYABLE: 'It is under way or was sent.',
  POSSIBLE_DUPLICATE: 'It may have arrived; set acceptPossibleDuplicate to send it all the same.',
});
const EmailCancelUserError = userErrorOf('EmailCancel', {
  NOT_FOUND: 'There is no such e-mail.',
  TOO_LATE: 'It is under way or done.',
});

const ERRORS = 'What the caller can mend; empty on success.';

@ObjectType({ description: 'Answer to emailSend.' })
export class EmailSendPayload {
  @Exposed('PARENT', () => EmailLogType, 'The accepted e-mail: from here on it is not lost.', { nullable: true })
  emailLog?: EmailLogType | null;

  @Exposed('PARENT', () => [EmailSendUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to emailRetry.' })
export class EmailRetryPayload {
  @Exposed('PARENT', () => EmailLogType, 'The e-mail.', { nullable: true })
  emailLog?: EmailLogType | null;

  @Exposed('PARENT', () => [EmailRetryUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to emailCancel.' })
export class EmailCancelPayload {
  @Exposed('PARENT', () => EmailLogType, 'The e-mail.', { nullable: true })
  emailLog?: EmailLogType | null;

  @Exposed('PARENT', () => [EmailCancelUserError], ERRORS)
  userErrors!: UserErrorValue[];
}
