import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Exposed } from '../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../infra/graphql/user-error.ts';
import { AccountType } from './identity.graphql.ts';

@InputType({ description: "What is recorded of an account's mails. What is not given stays." })
export class AccountTrackingSetInput {
  @Field(() => ID, { nullable: true, description: 'The account. Needed from a super admin.' })
  accountId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether opens are recorded.' })
  trackOpens?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether clicks are recorded.' })
  trackClicks?: boolean | null;
}

const AccountTrackingSetUserError = userErrorOf('AccountTrackingSet', {
  ACCOUNT_NOT_FOUND: 'There is no such account, or a super admin named none.',
});

@ObjectType({ description: 'Answer to accountTrackingSet.' })
export class AccountTrackingSetPayload {
  @Exposed('PARENT', () => AccountType, 'The account.', { nullable: true })
  account?: AccountType | null;

  @Exposed('PARENT', () => [AccountTrackingSetUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}
