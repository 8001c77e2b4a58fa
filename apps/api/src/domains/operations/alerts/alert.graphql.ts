import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../infra/graphql/connection.ts';
import { DateRangeInput } from '../../../infra/graphql/date-range.ts';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import { AlertSeverity, AlertState, NoticeKind, NoticeState } from './alert.entity.ts';
import { AlertKindEnum } from './alert.enums.ts';
import type { KindText } from './alert-kind.ts';
import { textsOf } from './alert-texts.ts';
import { runbookOf } from './notice-words.ts';
import type { AlertRow, NoticeRow } from './sql/read-alerts.ts';

@ObjectType({ description: 'An alert in one language.' })
export class AlertText {
  @Exposed('PARENT', () => String, 'What it is, in a line.')
  title!: string;

  @Exposed('PARENT', () => String, 'What happened, with its figures.')
  what!: string;

  @Exposed('PARENT', () => String, 'What to do now.')
  todo!: string;
}

@ObjectType({ description: 'An alert in both languages.' })
export class AlertTexts {
  @Exposed('PARENT', () => AlertText, 'Bahasa Indonesia.')
  indonesian!: KindText;

  @Exposed('PARENT', () => AlertText, 'English.')
  english!: KindText;
}

@ObjectType('Alert', { description: 'A trouble that people are told of, from its beginning to its end.' })
export class AlertType {
  @Exposed('PARENT', () => ID, 'Its id, `alt_…`.')
  id!: string;

  @Exposed('PARENT', () => AlertKindEnum, 'What kind of trouble.')
  kind!: string;

  @Exposed('PARENT', () => String, 'Equal while it is the same trouble.')
  fingerprint!: string;

  @Exposed('PARENT', () => AlertSeverity, 'How bad it is now.')
  severity!: AlertSeverity;

  @Exposed('PARENT', () => AlertState, 'How it stands.')
  state!: AlertState;

  @Exposed('PARENT', () => AlertTexts, 'What it is, what happened, what to do.')
  texts!: AlertTexts;

  @Exposed('PARENT', () => String, 'Path of the rows behind it in the admin.')
  link!: string;

  @Exposed('PARENT', () => String, 'Path of its runbook in the repository.')
  runbook!: string;

  @Exposed('PARENT', () => Int, 'How often it was seen.')
  occurrences!: number;

  @Exposed('PARENT', () => Int, 'How often it was told: once, and once more for each time it became worse.')
  round!: number;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it began.')
  firedAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was seen last.')
  lastSeenAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When somebody took it on.', { nullable: true })
  acknowledgedAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it goes, or went, to the channels for escalation; null: never.', {
    nullable: true,
  })
  escalateAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was escalated.', { nullable: true })
  escalatedAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was over.', { nullable: true })
  recoveredAt!: Date | null;

  @Exposed('PARENT', () => Int, 'Number of its latest change.')
  sequence!: number;

  row!: AlertRow;
}

@ObjectType('AlertNotice', { description: 'One telling of an alert through one channel.' })
export class AlertNoticeType {
  @Exposed('PARENT', () => ID, 'Its id, `ant_…`.')
  id!: string;

  @Exposed('PARENT', () => ID, 'The alert.')
  alertId!: string;

  @Exposed('PARENT', () => ID, 'The channel.')
  channelId!: string;

  @Exposed('PARENT', () => String, 'Name of the channel; null when it was removed.', { nullable: true })
  channelName!: string | null;

  @Exposed('PARENT', () => NoticeKind, 'What it tells.')
  kind!: NoticeKind;

  @Exposed('PARENT', () => NoticeState, 'How it stands.')
  state!: NoticeState;

  @Exposed('PARENT', () => Int, 'Tries.')
  attempts!: number;

  @Exposed('PARENT', () => Boolean, 'True when an earlier try may have arrived; the notice says so.')
  possibleDuplicate!: boolean;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was made.')
  createdAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it is tried next; null unless it waits.', { nullable: true })
  dueAt!: Date | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When the channel took it.', { nullable: true })
  sentAt!: Date | null;

  @Exposed('PARENT', () => String, 'What the channel answered last, secrets removed.', { nullable: true })
  answer!: string | null;
}

@ObjectType({ description: 'A page of alerts.' })
export class AlertConnection extends connectionOf('Alert', () => AlertType) {}

@ObjectType({ description: 'A page of notices.' })
export class AlertNoticeConnection extends connectionOf('AlertNotice', () => AlertNoticeType) {}

@ObjectType({ description: 'A change of an alert.' })
export class AlertChange {
  @Exposed('PARENT', () => Int, 'Number of the change among those of this alert.')
  sequence!: number;

  @Exposed('PARENT', () => AlertType, 'The alert as it is now.')
  alert!: AlertType;
}

@InputType({ description: 'Which alerts.' })
export class AlertFilter {
  @Field(() => [AlertState], { nullable: true, description: 'In any of these states.' })
  states?: AlertState[] | null;

  @Field(() => [AlertKindEnum], { nullable: true, description: 'Of any of these kinds.' })
  kinds?: string[] | null;

  @Field(() => [AlertSeverity], { nullable: true, description: 'Of any of these severities.' })
  severities?: AlertSeverity[] | null;

  @Field(() => DateRangeInput, { nullable: true, description: 'Begun in this range.' })
  range?: DateRangeInput | null;
}

@InputType({ description: 'Which notices.' })
export class AlertNoticeFilter {
  @Field(() => ID, { nullable: true, description: 'Of this alert.' })
  alertId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Through this channel.' })
  channelId?: string | null;

  @Field(() => [NoticeState], { nullable: true, description: 'In any of these states.' })
  states?: NoticeState[] | null;
}

@InputType({ description: 'An alert that somebody takes on.' })
export class AlertAcknowledgeInput {
  @Field(() => ID, { description: 'The alert.' })
  id!: string;
}

const AlertAcknowledgeUserError = userErrorOf('AlertAcknowledge', {
  NOT_FOUND: 'There is no such alert.',
  RECOVERED: 'It is over already.',
});

@ObjectType({ description: 'Result of alertAcknowledge.' })
export class AlertAcknowledgePayload {
  @Exposed('PARENT', () => AlertType, 'The alert.', { nullable: true })
  alert?: AlertType | null;

  @Exposed('PARENT', () => [AlertAcknowledgeUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

export function toAlertType(row: AlertRow): AlertType {
  return Object.assign(new AlertType(), {
    ...row,
    id: toPublicId('alt', row.id),
    texts: { indonesian: textsOf(row, 'id'), english: textsOf(row, 'en') },
    runbook: runbookOf(row.kind),
    row,
  });
}

export function toNoticeType(row: NoticeRow): AlertNoticeType {
  return Object.assign(new AlertNoticeType(), {
    ...row,
    id: toPublicId('ant', row.id),
    alertId: toPublicId('alt', row.alertId),
    channelId: toPublicId('ach', row.channelId),
    dueAt: row.state === NoticeState.WAITING ? row.dueAt : null,
  });
}
