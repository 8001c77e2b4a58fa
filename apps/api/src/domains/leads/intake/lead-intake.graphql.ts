import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';

@ObjectType('LeadIntake', { description: 'By which ways people become leads of an account by themselves.' })
export class LeadIntakeType {
  @Exposed('PARENT', () => Boolean, 'Whether customers whom events of the host shop are about become leads.')
  fromShop!: boolean;
}

@InputType({ description: 'By which ways people become leads of an account by themselves.' })
export class LeadIntakeSetInput {
  @Field(() => Boolean, { description: 'Whether customers whom events of the host shop are about become leads.' })
  fromShop!: boolean;

  @Field(() => ID, { nullable: true, description: 'For this account. Needed from a super admin.' })
  accountId?: string | null;
}

const SetUserError = userErrorOf('LeadIntakeSet', { ACCOUNT_NOT_FOUND: 'There is no such account.' });

@ObjectType({ description: 'Result of leadIntakeSet.' })
export class LeadIntakeSetPayload {
  @Exposed('PARENT', () => LeadIntakeType, 'As it is now.', { nullable: true })
  intake?: LeadIntakeType | null;

  @Exposed('PARENT', () => [SetUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}
