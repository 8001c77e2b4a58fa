import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import { RuleAction } from './failed-operation.entity.ts';
import type { RuleRow } from './sql/failure-rules.ts';

registerEnumType(RuleAction, {
  name: 'FailedOperationRuleAction',
  description: 'What a rule does.',
  valuesConfig: {
    RETRY: { description: 'It does the work again.' },
    RESOLVE: { description: 'It says that nothing more is to be done.' },
  },
});

@ObjectType('FailedOperationRule', { description: 'What Merpati does by itself with failures of one cause.' })
export class FailedOperationRuleType {
  @Exposed('PARENT', () => ID, 'Its id, `fru_…`.')
  id!: string;

  @Exposed('PARENT', () => String, 'Fingerprint of the cause.')
  fingerprint!: string;

  @Exposed('PARENT', () => String, 'What it stands for.')
  cause!: string;

  @Exposed('PARENT', () => RuleAction, 'What it does.')
  action!: RuleAction;

  @Exposed('PARENT', () => Int, 'Seconds from the failure until it acts.')
  delaySeconds!: number;

  @Exposed('PARENT', () => Int, 'How often it retries one operation at most.')
  maxRetries!: number;

  @Exposed('PARENT', () => String, 'Why there is such a rule.')
  reason!: string;

  @Exposed('PARENT', () => Int, 'How often it acted.')
  timesUsed!: number;

  @Exposed('PARENT', () => GraphQLDateTime, 'Since when.')
  createdAt!: Date;

  row!: RuleRow;
}

@InputType({ description: 'What is to be done with failures of one cause.' })
export class FailedOperationRuleSetInput {
  @Field(() => String, { description: 'Fingerprint of the cause; there must be a failure of it.' })
  fingerprint!: string;

  @Field(() => RuleAction, { description: 'What is to be done.' })
  action!: RuleAction;

  @Field(() => Int, { nullable: true, description: 'Seconds to wait, 0 to 86,400; 0 when empty.' })
  delaySeconds?: number | null;

  @Field(() => Int, { nullable: true, description: 'Retries of one operation at most, 1 to 10; 1 when empty.' })
  maxRetries?: number | null;

  @Field(() => String, { description: 'Why; 500 characters at most.' })
  reason!: string;
}

@InputType({ description: 'Which rule.' })
export class FailedOperationRuleRemoveInput {
  @Field(() => ID, { description: 'The rule, `fru_…`.' })
  id!: string;
}

const SetUserError = userErrorOf('FailedOperationRuleSet', {
  CAUSE_UNKNOWN: 'No failed operation has that fingerprint.',
  OUT_OF_BOUNDS: 'It waits or retries more than a rule may.',
  NOTE_REQUIRED: 'It does not say why.',
});
const RemoveUserError = userErrorOf('FailedOperationRuleRemove', { NOT_FOUND: 'There is no such rule in force.' });

@ObjectType({ description: 'Result of failedOperationRuleSet.' })
export class FailedOperationRuleSetPayload {
  @Exposed('PARENT', () => FailedOperationRuleType, 'The rule in force; one before it is not any more.', {
    nullable: true,
  })
  rule?: FailedOperationRuleType | null;

  @Exposed('PARENT', () => [SetUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of failedOperationRuleRemove.' })
export class FailedOperationRuleRemovePayload {
  @Exposed('PARENT', () => FailedOperationRuleType, 'As it was.', { nullable: true })
  rule?: FailedOperationRuleType | null;

  @Exposed('PARENT', () => [RemoveUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

export function toFailedOperationRule(row: RuleRow): FailedOperationRuleType {
  const { fingerprint, cause, action, delaySeconds, maxRetries, reason, used: timesUsed, createdAt } = row;
  return Object.assign(new FailedOperationRuleType(), {
    id: toPublicId('fru', row.id),
    ...{ fingerprint, cause, action, delaySeconds, maxRetries, reason, timesUsed, createdAt, row },
  });
}
