import { GraphQLDateTime, GraphQLEmailAddress, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Exposed } from '../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../infra/graphql/user-error.ts';
import { creditRefusals } from '../credits/credits.errors.ts';
import { TemplateLanguage } from '../templates/template.entity.ts';
import { EmailStatus } from './delivery.enums.ts';
import { EmailLogType } from './delivery.graphql.ts';
import { callRefusals, refusals } from './delivery.refusals.ts';

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

@InputType({ description: 'A header of a mail.' })
export class EmailHeaderInput {
  @Field(() => String, { description: 'Name, such as `X-Order-Id`. Those that Merpati writes are refused.' })
  name!: string;

  @Field(() => String, { description: 'Value on one line, 900 characters at most.' })
  value!: string;
}

@InputType({ description: 'A file that goes along with a mail: either its content or its url.' })
export class EmailAttachmentInput {
  @Field(() => String, { nullable: true, description: 'Its name; needed with content, else taken from the url.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Such as `application/pdf`; guessed from the name when empty.' })
  contentType?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For an image inside the HTML, which refers to it as `cid:<contentId>`.',
  })
  contentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Its bytes in base64.' })
  content?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'An https address on the public internet that is read now, without redirects, within 15 seconds.',
  })
  url?: string | null;
}

@InputType({ description: 'Content from the template library.' })
export class EmailTemplateInput {
  @Field(() => String, {
    description: "Key of a published template; the account's own one, else that of the platform.",
  })
  key!: string;

  @Field(() => TemplateLanguage, {
    nullable: true,
    description: "Language; when empty that of the recipient, as far as it is known, else the template's fallback.",
  })
  language?: TemplateLanguage | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'Values for its variables; those without one take their default.',
  })
  variables?: Record<string, unknown> | null;
}

@InputType({ description: 'One e-mail: with content of its own, or by a template.' })
export class EmailInput {
  @Field(() => String, {
    nullable: true,
    description: "Key of the e-mail type, such as `order.shipped`; by a template: when empty the template's.",
  })
  type?: string | null;

  @Field(() => EmailTemplateInput, { nullable: true, description: 'Instead of subject, html, text and variables.' })
  template?: EmailTemplateInput | null;

  @Field(() => GraphQLEmailAddress, { description: 'Recipient.' })
  to!: string;

  @Field(() => String, { nullable: true, description: 'Subject, Liquid, 998 characters at most.' })
  subject?: string | null;

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

  @Field(() => [GraphQLEmailAddress], {
    nullable: true,
    description: 'Recipients of copies, 10 at most; suppressed ones are left out, and the events say so.',
  })
  cc?: string[] | null;

  @Field(() => GraphQLEmailAddress, { nullable: true, description: 'Where answers go; to the sender when empty.' })
  replyTo?: string | null;

  @Field(() => GraphQLEmailAddress, {
    nullable: true,
    description: "A verified sender of the account; when empty the type's default, else the account's own address.",
  })
  from?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Not before this moment, 365 days ahead at most; a moment in the past means at once.',
  })
  scheduledAt?: Date | null;

  @Field(() => [EmailAttachmentInput], {
    nullable: true,
    description: 'Files that go along, 10 and 14,000,000 bytes together at most.',
  })
  attachments?: EmailAttachmentInput[] | null;
}

@InputType({ description: 'An e-mail to send.' })
export class EmailSendInput extends EmailInput {
  @Field(() => ID, { nullable: true, description: 'Send as this account. Needed from a super admin.' })
  accountId?: string | null;
}

@InputType({ description: 'E-mails to send in one call.' })
export class EmailSendBatchInput {
  @Field(() => [EmailInput], { description: '1 to 500 e-mails; each is accepted or refused by itself.' })
  emails!: EmailInput[];

  @Field(() => ID, { nullable: true, description: 'Send as this account. Needed from a super admin.' })
  accountId?: string | null;
}

@InputType({ description: 'What became of an uncertain e-mail.' })
export class EmailResolveInput {
  @Field(() => ID, { description: 'The e-mail, `msg_…`.' })
  id!: string;

  @Field(() => Boolean, { description: 'True: it arrived and counts as sent. False: it did not and counts as failed.' })
  arrived!: boolean;

  @Field(() => String, { nullable: true, description: 'How that is known; 500 characters at most.' })
  note?: string | null;
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

/** Why one e-mail is not accepted. */
const EmailSendUserError = userErrorOf('EmailSend', { ...refusals, ...callRefusals });
const EmailBatchItemUserError = userErrorOf('EmailBatchItem', refusals);
const EmailSendBatchUserError = userErrorOf('EmailSendBatch', {
  ...callRefusals,
  BATCH_SIZE: 'There are no e-mails, or more than 500.',
});
const EmailResolveUserError = userErrorOf('EmailResolve', {
  NOT_FOUND: 'There is no such e-mail.',
  NOT_UNCERTAIN: 'Its outcome is known.',
});
const EmailRetryUserError = userErrorOf('EmailRetry', {
  NOT_FOUND: 'There is no such e-mail.',
  NOT_RETRYABLE: 'It is under way or was sent.',
  POSSIBLE_DUPLICATE: 'It may have arrived; set acceptPossibleDuplicate to send it all the same.',
  ...creditRefusals,
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

@ObjectType({ description: 'What became of one e-mail of a batch.' })
export class EmailBatchItem {
  @Exposed('PARENT', () => EmailLogType, 'The e-mail; null when it was refused.', { nullable: true })
  emailLog?: EmailLogType | null;

  @Exposed('PARENT', () => [EmailBatchItemUserError], 'Why it was refused; empty when it was accepted.')
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of emailSendBatch.' })
export class EmailSendBatchPayload {
  @Exposed('PARENT', () => [EmailBatchItem], 'One result for each e-mail, in their order.', { nullable: true })
  results?: EmailBatchItem[] | null;

  @Exposed('PARENT', () => [EmailSendBatchUserError], 'Why the whole batch was refused; empty when it was not.')
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of emailResolve.' })
export class EmailResolvePayload {
  @Exposed('PARENT', () => EmailLogType, 'The e-mail as it stands now.', { nullable: true })
  emailLog?: EmailLogType | null;

  @Exposed('PARENT', () => [EmailResolveUserError], 'Why it was not resolved; empty when it was.')
  userErrors!: UserErrorValue[];
}
