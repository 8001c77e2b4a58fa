import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { AlertSeverity } from './alert.entity.ts';
import { AlertKindEnum } from './alert.enums.ts';

const USER_ERRORS = 'What the caller can mend; empty on success.';

@ObjectType('AlertRule', { description: 'How one kind of trouble is told.' })
export class AlertRuleType {
  @Exposed('PARENT', () => AlertKindEnum, 'Which kind.')
  kind!: string;

  @Exposed('PARENT', () => Boolean, 'False: alerts of this kind are not raised at all.')
  enabled!: boolean;

  @Exposed('PARENT', () => AlertSeverity, 'How bad it is, where what happened does not say so itself.')
  severity!: AlertSeverity;

  @Exposed('PARENT', () => Int, 'After how many minutes without acknowledgement it is escalated; null: never.', {
    nullable: true,
  })
  escalateMinutes!: number | null;

  @Exposed('PARENT', () => String, 'Path of the runbook of this kind in the repository.')
  runbook!: string;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was set; null: it is as it came.', { nullable: true })
  updatedAt!: Date | null;
}

@InputType({ description: 'How a kind of trouble shall be told.' })
export class AlertRuleSetInput {
  @Field(() => AlertKindEnum, { description: 'Which kind.' })
  kind!: string;

  @Field(() => Boolean, { description: 'False: no alerts of this kind.' })
  enabled!: boolean;

  @Field(() => AlertSeverity, { description: 'How bad it is.' })
  severity!: AlertSeverity;

  @Field(() => Int, { nullable: true, description: 'Minutes until it is escalated, 1 to 10,080; empty: never.' })
  escalateMinutes?: number | null;
}

const AlertRuleSetUserError = userErrorOf('AlertRuleSet', {
  RULE_INVALID: 'The minutes are out of bounds.',
});

@ObjectType({ description: 'Result of alertRuleSet.' })
export class AlertRuleSetPayload {
  @Exposed('PARENT', () => AlertRuleType, 'The rule.', { nullable: true })
  rule?: AlertRuleType | null;

  @Exposed('PARENT', () => [AlertRuleSetUserError], USER_ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType('AlertMute', { description: 'A while in which alerts are kept and shown, but not sent.' })
export class AlertMuteType {
  @Exposed('PARENT', () => ID, 'Its id, `mut_…`.')
  id!: string;

  @Exposed('PARENT', () => AlertKindEnum, 'Of this kind only; null: of every kind.', { nullable: true })
  kind!: string | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'Beginning.')
  startsAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'End. What fires then is sent.')
  endsAt!: Date;

  @Exposed('PARENT', () => String, 'Why.')
  reason!: string;

  createdByUserId!: string;
}

@InputType({ description: 'A while in which nothing is to be sent.' })
export class AlertMuteAddInput {
  @Field(() => AlertKindEnum, { nullable: true, description: 'Of this kind only; empty: of every kind.' })
  kind?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Beginning; now when empty.' })
  startsAt?: Date | null;

  @Field(() => GraphQLDateTime, { description: 'End; at most 30 days after the beginning.' })
  endsAt!: Date;

  @Field(() => String, { description: 'Why; 500 characters at most.' })
  reason!: string;
}

@InputType({ description: 'A mute window that is to end now.' })
export class AlertMuteEndInput {
  @Field(() => ID, { description: 'The mute window.' })
  id!: string;
}

const AlertMuteAddUserError = userErrorOf('AlertMuteAdd', {
  MUTE_INVALID: 'Its times or its reason cannot be right.',
});
const AlertMuteEndUserError = userErrorOf('AlertMuteEnd', {
  NOT_FOUND: 'There is no such mute window, or it is over.',
});

@ObjectType({ description: 'Result of alertMuteAdd.' })
export class AlertMuteAddPayload {
  @Exposed('PARENT', () => AlertMuteType, 'The mute window.', { nullable: true })
  mute?: AlertMuteType | null;

  @Exposed('PARENT', () => [AlertMuteAddUserError], USER_ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of alertMuteEnd.' })
export class AlertMuteEndPayload {
  @Exposed('PARENT', () => AlertMuteType, 'As it stands now.', { nullable: true })
  mute?: AlertMuteType | null;

  @Exposed('PARENT', () => [AlertMuteEndUserError], USER_ERRORS)
  userErrors!: UserErrorValue[];
}
