import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import { LeadActivityKind } from './lead-activity.entity.ts';
import './lead-activity.graphql.ts';
import type { ScoreRuleRow } from './score-rule.queries.ts';

@ObjectType('LeadScoreRule', {
  description: 'Points that an activity is worth. Rules look at what is recorded after they were made.',
})
export class LeadScoreRuleType {
  @Exposed('PARENT', () => ID, 'Id, `lsr_…`.')
  id!: string;

  @Exposed('PARENT', () => LeadActivityKind, 'Of this kind.')
  kind!: LeadActivityKind;

  @Exposed('PARENT', () => String, 'Only where the subject is this, case ignored; null: always.', { nullable: true })
  subject!: string | null;

  @Exposed('PARENT', () => Int, 'Points, -1,000 to 1,000.')
  points!: number;

  @Exposed('PARENT', () => Int, 'How often at most for one lead; null: every time.', { nullable: true })
  maxTimes!: number | null;

  @Exposed('PARENT', () => Int, 'Place in the list, from 1.')
  position!: number;

  @Exposed('PARENT', () => Boolean, 'False: it gives no points for now.')
  enabled!: boolean;
}

export function toScoreRule({ id, accountId: _, ...row }: ScoreRuleRow): LeadScoreRuleType {
  return Object.assign(new LeadScoreRuleType(), { ...row, id: toPublicId('lsr', id) });
}

@InputType({ description: 'Points that an activity is worth.' })
export class LeadScoreRuleCreateInput {
  @Field(() => LeadActivityKind, { description: 'Of this kind.' })
  kind!: LeadActivityKind;

  @Field(() => String, {
    nullable: true,
    description: 'Only where the subject is this, case ignored; 200 characters at most.',
  })
  subject?: string | null;

  @Field(() => Int, { description: 'Points, -1,000 to 1,000, not 0.' })
  points!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How often at most for one lead, 1 to 1,000; every time when empty.',
  })
  maxTimes?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'False: it gives no points for now; true when empty.' })
  enabled?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'For this account. Needed from a super admin.' })
  accountId?: string | null;
}

@InputType({ description: 'A change of a rule. What is left out stays as it is.' })
export class LeadScoreRuleUpdateInput {
  @Field(() => ID, { description: 'The rule, `lsr_…`.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Only where the subject is this; null: always.' })
  subject?: string | null;

  @Field(() => Int, { nullable: true, description: 'Points, -1,000 to 1,000, not 0.' })
  points?: number | null;

  @Field(() => Int, { nullable: true, description: 'How often at most for one lead; null: every time.' })
  maxTimes?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'False: it gives no points for now.' })
  enabled?: boolean | null;
}

@InputType({ description: 'Which rule.' })
export class LeadScoreRuleDeleteInput {
  @Field(() => ID, { description: 'The rule, `lsr_…`.' })
  id!: string;
}

const OUT_OF_BOUNDS = 'Points, times or the subject are out of bounds.';
const NOT_FOUND = 'There is no such rule.';

const CreateUserError = userErrorOf('LeadScoreRuleCreate', {
  ACCOUNT_NOT_FOUND: 'There is no such account.',
  OUT_OF_BOUNDS,
  TOO_MANY: 'The account has 100 rules, which is the most there may be.',
});
const UpdateUserError = userErrorOf('LeadScoreRuleUpdate', { NOT_FOUND, OUT_OF_BOUNDS });
const DeleteUserError = userErrorOf('LeadScoreRuleDelete', { NOT_FOUND });

@ObjectType({ description: 'Result of leadScoreRuleCreate.' })
export class LeadScoreRuleCreatePayload {
  @Exposed('PARENT', () => LeadScoreRuleType, 'The rule.', { nullable: true })
  rule?: LeadScoreRuleType | null;

  @Exposed('PARENT', () => [CreateUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadScoreRuleUpdate.' })
export class LeadScoreRuleUpdatePayload {
  @Exposed('PARENT', () => LeadScoreRuleType, 'The rule as it is now.', { nullable: true })
  rule?: LeadScoreRuleType | null;

  @Exposed('PARENT', () => [UpdateUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of leadScoreRuleDelete.' })
export class LeadScoreRuleDeletePayload {
  @Exposed('PARENT', () => ID, 'The rule that is gone; points it gave stay.', { nullable: true })
  ruleId?: string | null;

  @Exposed('PARENT', () => [DeleteUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}
