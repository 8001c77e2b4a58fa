import { GraphQLDateTime, GraphQLEmailAddress, GraphQLJSONObject } from 'graphql-scalars';
import { ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../infra/graphql/connection.ts';
import { Node } from '../../infra/graphql/node.ts';
import { Exposed } from '../../infra/graphql/policy.ts';
import { DispatchQueue } from '../preferences/email-type.entity.ts';
import { AttachmentCapabilityType } from './attachment-capability.graphql.ts';
import { AttemptState, EventKind, RouteRule, SkipReason } from './attempt.entity.ts';
import { EmailAction, EmailStatus } from './delivery.enums.ts';
import { type EmailHeader, ErrorClass, WaitReason } from './message.entity.ts';
import { ProviderKind } from './provider.entity.ts';
import type { AttemptRow, EmailLogRow } from './sql/read-messages.ts';

@ObjectType({ description: 'What a provider can carry and tell.' })
export class ProviderCapabilities {
  @Exposed('PARENT', () => Boolean, 'Takes headers of our own, such as List-Unsubscribe.')
  headers!: boolean;

  @Exposed('PARENT', () => Boolean, 'Takes a reply-to address.')
  replyTo!: boolean;

  @Exposed('PARENT', () => Boolean, 'Takes copies.')
  cc!: boolean;

  @Exposed('PARENT', () => AttachmentCapabilityType, 'Which files it takes.')
  attachments!: AttachmentCapabilityType;

  @Exposed('PARENT', () => Boolean, 'Refuses a repeated request with the same key.')
  idempotency!: boolean;

  @Exposed('PARENT', () => Boolean, 'Can be asked what became of a message.')
  lookUp!: boolean;

  @Exposed('PARENT', () => Boolean, 'Reports delivery, not only acceptance.')
  deliveredEvent!: boolean;
}

@ObjectType('Provider', { description: 'A configured way out.', implements: Node })
export class ProviderType extends Node {
  @Exposed('PARENT', () => String, 'Its name.')
  name!: string;

  @Exposed('PARENT', () => ProviderKind, 'How it is spoken to.')
  kind!: ProviderKind;

  @Exposed('PARENT', () => Boolean, 'False while nothing is sent through it.')
  enabled!: boolean;

  @Exposed('PARENT', () => Boolean, 'True for the stand-in: mail to it never leaves this machine.')
  sandbox!: boolean;

  @Exposed('PARENT', () => ProviderCapabilities, 'What it can carry and tell.')
  capabilities!: ProviderCapabilities;
}

@ObjectType('EmailHeader', { description: 'A header of a mail.' })
export class EmailHeaderType implements EmailHeader {
  @Exposed('PARENT', () => String, 'Name, such as `X-Order-Id`.')
  name!: string;

  @Exposed('PARENT', () => String, 'Value, on one line.')
  value!: string;
}

@ObjectType({ description: 'A file that goes along with a mail.' })
export class EmailAttachment {
  @Exposed('PARENT', () => String, 'Its name, such as `tagihan.pdf`.')
  name!: string;

  @Exposed('PARENT', () => String, 'Its content type, such as `application/pdf`.')
  contentType!: string;

  @Exposed('PARENT', () => Int, 'Its size, in bytes.')
  size!: number;

  @Exposed('PARENT', () => String, 'Set for an image inside the HTML, which says `cid:<contentId>`.', {
    nullable: true,
  })
  contentId!: string | null;
}

@ObjectType({ description: 'Why the latest try was not accepted.' })
export class DeliveryError {
  @Exposed('PARENT', () => ErrorClass, 'What it means for what comes next.')
  class!: ErrorClass;

  @Exposed('PARENT', () => String, "The provider's code, such as `550 5.1.1` or `429`.", { nullable: true })
  code!: string | null;

  @Exposed('PARENT', () => String, "The provider's own words, secrets removed.")
  message!: string;
}

@ObjectType({ description: 'A provider that was not taken, though its turn came.' })
export class SkippedProvider {
  @Exposed('PARENT', () => ID, 'Id of the provider.')
  providerId!: string;

  @Exposed('PARENT', () => String, 'Its name now; null when it was deleted.', { nullable: true })
  providerName!: string | null;

  @Exposed('PARENT', () => SkipReason, 'Why it was not taken.')
  reason!: SkipReason;
}

@ObjectType({ description: 'Why an attempt went to its provider.' })
export class AttemptRoute {
  @Exposed('PARENT', () => RouteRule, 'The rule that named the providers.')
  rule!: RouteRule;

  @Exposed('PARENT', () => [SkippedProvider], 'Providers that were passed over, best first.')
  skipped!: SkippedProvider[];
}

@ObjectType({ description: 'One try to hand a mail to one provider.' })
export class EmailAttempt {
  @Exposed('PARENT', () => ID, 'Id of the attempt.')
  id!: string;

  @Exposed('PARENT', () => Int, 'Its number, from 1.')
  number!: number;

  @Exposed('PARENT', () => AttemptState, 'How it stands.')
  state!: AttemptState;

  @Exposed('PARENT', () => GraphQLDateTime, 'Committed at this moment, before the first byte left.')
  startedAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it ended; null while under way.', { nullable: true })
  finishedAt!: Date | null;

  @Exposed('PARENT', () => Int, 'How long it took, in milliseconds.', { nullable: true })
  durationMs!: number | null;

  @Exposed('PARENT', () => ErrorClass, 'Class of the failure.', { nullable: true })
  errorClass!: ErrorClass | null;

  @Exposed('PARENT', () => String, "The provider's code.", { nullable: true })
  responseCode!: string | null;

  @Exposed('PARENT', () => String, "The provider's own words, secrets removed.", { nullable: true })
  responseText!: string | null;

  @Exposed('PARENT', () => String, "The provider's id of the mail.", { nullable: true })
  providerMessageId!: string | null;

  @Exposed('PARENT', () => String, 'Id of the worker that tried.')
  worker!: string;

  row!: AttemptRow;
}

@ObjectType({ description: 'A status change of a mail. Append-only.' })
export class EmailEvent {
  @Exposed('PARENT', () => ID, 'Id of the event.')
  id!: string;

  @Exposed('PARENT', () => Int, 'Its number, from 1, without gaps.')
  sequence!: number;

  @Exposed('PARENT', () => EventKind, 'What happened.')
  kind!: EventKind;

  @Exposed('PARENT', () => EmailStatus, 'Status from then on.')
  status!: EmailStatus;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it happened.')
  at!: Date;

  @Exposed('PARENT', () => Int, 'The attempt it belongs to.', { nullable: true })
  attemptNumber!: number | null;

  @Exposed('PARENT', () => String, 'What more there is to say, in English.', { nullable: true })
  note!: string | null;

  actorUserId!: string | null;
}

@ObjectType({ description: 'A page of attempts.' })
export class EmailAttemptConnection extends connectionOf('EmailAttempt', () => EmailAttempt) {}
@ObjectType({ description: 'A page of events.' })
export class EmailEventConnection extends connectionOf('EmailEvent', () => EmailEvent) {}

@ObjectType('EmailLog', { description: 'An e-mail and what became of it.', implements: Node })
export class EmailLogType extends Node {
  @Exposed('PARENT', () => EmailStatus, 'What became of it, as far as anybody knows.')
  status!: EmailStatus;

  @Exposed('PARENT', () => Int, 'Number of the latest status change; grows by one with each.')
  sequence!: number;

  @Exposed('PARENT', () => ID, 'Version of the template it was made from, `tpv_…`; null: content of its own.', {
    nullable: true,
  })
  templateVersionId!: string | null;

  @Exposed('PARENT', () => String, 'Variant of the template that the recipient got.', { nullable: true })
  variant!: string | null;

  @Exposed('PARENT', () => String, 'Language of the template body, `id` or `en`.', { nullable: true })
  language!: string | null;

  @Exposed('PARENT', () => DispatchQueue, 'Where it waits.')
  queue!: DispatchQueue;

  @Exposed('PARENT', () => String, 'Sender, `Name <address>`.')
  from!: string;

  @Exposed('PARENT', () => GraphQLEmailAddress, 'Recipient.')
  to!: string;

  @Exposed('PARENT', () => [GraphQLEmailAddress], 'Recipients of copies.')
  cc!: string[];

  @Exposed('PARENT', () => GraphQLEmailAddress, 'Where answers go; null: to the sender.', { nullable: true })
  replyTo!: string | null;

  @Exposed('PARENT', () => [EmailAttachment], 'Files that go along.')
  attachments!: EmailAttachment[];

  @Exposed('PARENT', () => String, 'Subject, variables filled.')
  subject!: string;

  @Exposed('PARENT', () => [EmailHeaderType], 'Headers given with the mail.')
  headers!: EmailHeader[];

  @Exposed('PARENT', () => GraphQLJSONObject, 'What the caller wanted to remember.', { nullable: true })
  metadata!: Record<string, unknown> | null;

  @Exposed('PARENT', () => Int, 'Tries begun so far.')
  attemptCount!: number;

  @Exposed('PARENT', () => Int, 'Tries in all before it counts as failed.')
  maxAttempts!: number;

  @Exposed('PARENT', () => GraphQLDateTime, 'Not before this moment; null unless it waits.', { nullable: true })
  nextAttemptAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'The moment it was scheduled for; null: at once.', { nullable: true })
  scheduledAt!: Date | null;

  @Exposed('PARENT', () => WaitReason, 'What holds it up beyond its turn; null when nothing does.', { nullable: true })
  waitReason!: WaitReason | null;

  @Exposed('PARENT', () => String, "The provider's id of the mail.", { nullable: true })
  providerMessageId!: string | null;

  @Exposed('PARENT', () => DeliveryError, 'Why the latest try was not accepted; null once one was.', { nullable: true })
  lastError!: DeliveryError | null;

  @Exposed('PARENT', () => Boolean, 'True when it was sent again although it may have arrived before.')
  possibleDuplicate!: boolean;

  @Exposed('PARENT', () => GraphQLDateTime, 'When Merpati accepted it.')
  queuedAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When a provider accepted it.', { nullable: true })
  sentAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, "When the recipient's server took it, where the provider tells.", {
    nullable: true,
  })
  deliveredAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When a person first opened it, as far as can be told.', { nullable: true })
  openedAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When a machine first loaded its pictures; says nothing about a person.', {
    nullable: true,
  })
  machineOpenedAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When a person first followed a link, as far as can be told.', {
    nullable: true,
  })
  clickedAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was refused for good after a provider had taken it.', {
    nullable: true,
  })
  bouncedAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When the recipient called it spam.', { nullable: true })
  complainedAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When the recipient opted out by it.', { nullable: true })
  unsubscribedAt!: Date | null;

  @Exposed('PARENT', () => [EmailAction], 'What may be done with it now.')
  actions!: EmailAction[];

  row!: EmailLogRow;
}

@ObjectType({ description: 'A page of e-mails.' })
export class EmailLogConnection extends connectionOf('EmailLog', () => EmailLogType) {}

@ObjectType({ description: 'A status change of an e-mail.' })
export class EmailLogUpdate {
  @Exposed('PARENT', () => Int, 'Number of the change; per e-mail there are no gaps.')
  sequence!: number;

  @Exposed('PARENT', () => EmailLogType, 'The e-mail with the status it had right after the change.')
  emailLog!: EmailLogType;
}
