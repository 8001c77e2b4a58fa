import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Exposed } from '../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../infra/graphql/user-error.ts';
import { DispatchQueue, EmailCategory, OverLimit } from './email-type.entity.ts';
import { EmailTypeType } from './preferences.graphql.ts';

@InputType()
class EmailTypeRules {
  @Field(() => Boolean, { nullable: true, description: 'Whether recipients may opt out of it; never for AUTH.' })
  optOutAllowed?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Tries in all, the first included, 1 to 10.' })
  maxAttempts?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Upper bound of the wait before the second try, 1 to 86,400 seconds; triples with each further try.',
  })
  backoffSeconds?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Mails of this type that one recipient gets in the window, 1 to 100,000; null: no limit.',
  })
  recipientLimit?: number | null;

  @Field(() => Int, { nullable: true, description: 'That window, 1 to 604,800 seconds.' })
  recipientWindowSeconds?: number | null;

  @Field(() => OverLimit, { nullable: true, description: 'What becomes of a mail over that limit.' })
  overLimit?: OverLimit | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a mail of unknown outcome is sent once more by itself; it may arrive twice.',
  })
  resendWhenUnknown?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether opens are recorded.' })
  trackOpens?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether clicks are recorded.' })
  trackClicks?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Credits that one mail costs, 0 to 1,000.' })
  price?: number | null;
}

@InputType({ description: 'A new e-mail type. What is not given is as for most mails.' })
export class EmailTypeCreateInput extends EmailTypeRules {
  @Field(() => ID, { description: 'Its key: lower-case words joined by dots, such as `order.shipped`.' })
  key!: string;

  @Field(() => EmailCategory, { description: 'What it is about.' })
  category!: EmailCategory;

  @Field(() => DispatchQueue, { description: 'Where its messages wait.' })
  queue!: DispatchQueue;
}

@InputType({ description: 'A change of an e-mail type. What is not given stays.' })
export class EmailTypeUpdateInput extends EmailTypeRules {
  @Field(() => ID, { description: 'Its key.' })
  key!: string;

  @Field(() => EmailCategory, { nullable: true, description: 'What it is about.' })
  category?: EmailCategory | null;

  @Field(() => DispatchQueue, { nullable: true, description: 'Where its messages wait.' })
  queue?: DispatchQueue | null;
}

const ruleCodes = {
  OUT_OF_BOUNDS: 'A value is out of its bounds; the message says which and how far it may go.',
  MUST_ARRIVE: 'Mail about signing in cannot be opted out of.',
};
const EmailTypeCreateUserError = userErrorOf('EmailTypeCreate', {
  KEY_INVALID: 'The key is not lower-case words joined by dots.',
  KEY_TAKEN: 'The key is registered already.',
  ...ruleCodes,
});
const EmailTypeUpdateUserError = userErrorOf('EmailTypeUpdate', {
  TYPE_UNKNOWN: 'The type is not in the registry.',
  ...ruleCodes,
});

const ERRORS = 'What the caller can mend; empty on success.';

@ObjectType({ description: 'Answer to emailTypeCreate.' })
export class EmailTypeCreatePayload {
  @Exposed('PARENT', () => EmailTypeType, 'The type.', { nullable: true })
  emailType?: EmailTypeType | null;

  @Exposed('PARENT', () => [EmailTypeCreateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to emailTypeUpdate.' })
export class EmailTypeUpdatePayload {
  @Exposed('PARENT', () => EmailTypeType, 'The type.', { nullable: true })
  emailType?: EmailTypeType | null;

  @Exposed('PARENT', () => [EmailTypeUpdateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}
