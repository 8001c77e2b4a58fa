import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';

@ObjectType('SendingLimit', {
  description: 'How much one account, or the whole installation, may send. What is over it waits.',
})
export class SendingLimitType {
  @Exposed('PARENT', () => ID, 'Names the account, or `all`.')
  id!: string;

  @Exposed('PARENT', () => Int, 'Mails handed over a second; null: no limit.', { nullable: true })
  ratePerSecond!: number | null;

  @Exposed('PARENT', () => Int, 'Mails a WIB day; null: no limit.', { nullable: true })
  dailyQuota!: number | null;

  @Exposed('PARENT', () => Int, 'Mails counted this WIB day; null: nothing limits them.', { nullable: true })
  usedToday!: number | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was set; null before the first time.', { nullable: true })
  updatedAt!: Date | null;

  accountId!: string | null;
  updatedByUserId!: string | null;
}

@InputType({ description: 'A limit of an account or of the whole installation.' })
export class SendingLimitSetInput {
  @Field(() => ID, { nullable: true, description: 'The account; the whole installation when empty.' })
  accountId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Mails a second, 1 to 10,000; empty: no limit.' })
  ratePerSecond?: number | null;

  @Field(() => Int, { nullable: true, description: 'Mails a WIB day, 1 to 100,000,000; empty: no limit.' })
  dailyQuota?: number | null;
}

const SendingLimitSetUserError = userErrorOf('SendingLimitSet', {
  ACCOUNT_NOT_FOUND: 'There is no such account.',
  LIMIT_INVALID: 'A rate or quota is out of bounds.',
});

@ObjectType({ description: 'Answer to sendingLimitSet.' })
export class SendingLimitSetPayload {
  @Exposed('PARENT', () => SendingLimitType, 'The limit.', { nullable: true })
  sendingLimit?: SendingLimitType | null;

  @Exposed('PARENT', () => [SendingLimitSetUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}
